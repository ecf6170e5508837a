// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.dokument.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import no.samtak.platform.api.dokument.Block;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.DokumentFormat;
import no.samtak.platform.api.dokument.RichText;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.dokument.internal.svg.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<rect width='100' height='100' fill='#123456'/>|50|50|123456",
        "<rect width='10' height='10' fill='#f00'/>|50|50|ffffff",
        "<circle cx='50' cy='50' r='20' fill='rgb(0, 0, 255)'/>|50|50|0000ff",
        "<circle cx='50' cy='50' r='20' fill='rgb(0, 0, 255)'/>|75|75|ffffff",
        "<line x1='0' y1='50' x2='100' y2='50' stroke='#0f0' stroke-width='10'/>|50|50|00ff00",
        "<polygon points='0,0 100,0 100,100' fill='#f00'/>|90|50|ff0000",
        "<polygon points='0,0 100,0 100,100' fill='#f00'/>|10|50|ffffff",
        "<path d='M10,10h80v80h-80z' fill='#f00'/>|50|50|ff0000",
        "<path d='M0 50A50 50 0 0 1 100 50z' fill='#f00'/>|50|20|ff0000",
        "<path d='M0 50A50 50 0 0 1 100 50z' fill='#f00'/>|50|70|ffffff",
        "<path d='M0 50A50 50 0 0 0 100 50z' fill='#f00'/>|50|70|ff0000",
        "<path d='M0 0C0 100 100 100 100 0z' fill='#f00'/>|50|50|ff0000",
        "<g transform='translate(50 0)'><rect width='50' height='100' fill='#f00'/></g>|75|5|ff0000",
        "<g transform='translate(50 0)'><rect width='50' height='100' fill='#f00'/></g>|25|5|ffffff",
        "<g fill='#f00' stroke='none'><rect width='100' height='100'/></g>|50|50|ff0000",
        "<text x='0' y='100' font-size='100' font-weight='700'>■</text>|40|70|000000",
      })
  void whatIsDrawnIsWhereItShouldBe(String svg, int x, int y, String color) {
    assertThat("%06x".formatted(painted(svg).getRGB(x, y) & 0xffffff)).isEqualTo(color);
  }

  @Test
  void stripesFillTheirShapeAndNothingElse() {
    BufferedImage image =
        painted(
            "<defs><pattern id='p' width='8' height='8' patternUnits='userSpaceOnUse'"
                + " patternTransform='rotate(45)'><rect width='8' height='8' fill='#ff0000'/>"
                + "<rect width='4' height='8' fill='#0000ff'/></pattern></defs>"
                + "<rect x='20' y='20' width='60' height='60' fill='url(#p)'/>");
    int red = 0;
    int blue = 0;
    for (int x = 22; x < 78; x++) {
      for (int y = 22; y < 78; y++) {
        int rgb = image.getRGB(x, y) & 0xffffff;
        assertThat(rgb & 0x00ff00).as("white shines through at %d, %d", x, y).isLessThan(0x4000);
        red += rgb == 0xff0000 ? 1 : 0;
        blue += rgb == 0x0000ff ? 1 : 0;
      }
    }
    assertThat(red).isGreaterThan(500);
    assertThat(blue).isGreaterThan(500);
    assertThat(image.getRGB(10, 10) & 0xffffff).isEqualTo(0xffffff);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<image href='http://localhost/x.png'/>",
        "<script>alert(1)</script>",
        "<style>rect{fill:red}</style>",
        "<foreignObject/>",
        "<use href='#a'/>",
        "<rect width='1' height='1' fill='var(--st-b)'/>",
        "<rect width='1' height='1' fill='url(#no)'/>",
        "<rect width='1' height='1' style='fill:red'/>",
        "<rect width='1' height='1' onclick='x()'/>",
        "<rect width='a' height='1'/>",
        "<path d='L 1 1'/>",
        "<path d='M 1'/>",
        "<rect width='1' height='1' transform='skewX(3)'/>",
      })
  void whatWouldBeLeftOutIsRefused(String svg) {
    assertThatThrownBy(() -> painted(svg))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("drawing");
  }

  @Test
  void nothingIsReadFromElsewhere() {
    assertThatThrownBy(
            () ->
                Drawing.of(
                    "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><text>&x;</text></svg>"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(DokumentFormat.class)
  void aRefusedDrawingIsRefusedBeforeAnythingIsWritten(DokumentFormat format) {
    Dokument document =
        Dokument.of("T", Language.NB, "F", LocalDate.of(2012, 1, 1))
            .add(new Block.Figure("<svg/>", "a", RichText.of("c")))
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> new FileDokumentWriter().write(document, format, out))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(out.size()).isZero();
  }

  private static BufferedImage painted(String content) {
    Drawing drawing =
        Drawing.of(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>" + content + "</svg>");
    BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 100, 100);
    drawing.paint(graphics, 100, 100);
    graphics.dispose();
    return image;
  }
}
