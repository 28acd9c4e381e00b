//! QR codes: the matrix of modules, and its picture.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use qrcode::{Color, QrCode};

/// Modules of white around the code (ISO/IEC 18004: four).
const QUIET: usize = 4;
/// Pixels to a module.
const SCALE: usize = 2;

/// A QR code: square, row by row, true where dark; without its quiet zone.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct QrMatrix {
    width: usize,
    dark: Vec<bool>,
}

impl QrMatrix {
    /// The code that carries a text; none if the text is too long for any.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let code = QrCode::new(text).ok()?;
        let width = code.width();
        let dark = code.into_colors().into_iter().map(|color| color == Color::Dark).collect();
        Some(Self { width, dark })
    }

    /// Modules along one side.
    pub(crate) const fn width(&self) -> usize {
        self.width
    }

    /// Whether a module is dark; outside of the code none is.
    pub(crate) fn dark(&self, x: usize, y: usize) -> bool {
        x < self.width && y < self.width && self.dark.get(y * self.width + x).copied().unwrap_or_default()
    }

    /// The picture as a PNG file; none if the encoder refuses, which it has no reason to.
    pub(crate) fn png(&self) -> Option<Vec<u8>> {
        let side = (self.width + 2 * QUIET) * SCALE;
        let mut pixels = Vec::with_capacity(side * side);
        for y in 0..side {
            for x in 0..side {
                let module = |at: usize| (at / SCALE).wrapping_sub(QUIET);
                pixels.push(if self.dark(module(x), module(y)) { 0 } else { 0xff });
            }
        }
        let side = u32::try_from(side).ok()?;
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, side, side);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::Eight);
        let mut writer = encoder.write_header().ok()?;
        writer.write_image_data(&pixels).ok()?;
        writer.finish().ok()?;
        Some(file)
    }

    /// The picture as the address of an image.
    pub(crate) fn data_address(&self) -> Option<String> {
        Some(format!("data:image/png;base64,{}", STANDARD.encode(self.png()?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_has_a_quiet_zone() {
        let matrix = QrMatrix::of("otpauth://totp/Polimi:10000000?secret=AAAA&issuer=Polimi").unwrap();
        assert!(matrix.dark(0, 0), "the finder pattern begins dark");
        assert!(!matrix.dark(matrix.width(), 0));
        let png = matrix.png().unwrap();
        assert!(png.starts_with(b"\x89PNG"));
        assert!(matrix.data_address().unwrap().starts_with("data:image/png;base64,iVBOR"));
    }

    #[test]
    fn a_text_that_no_code_holds_is_refused() {
        assert_eq!(QrMatrix::of(&"x".repeat(4_000)), None);
    }
}
