//! A bare boundary around the phone part, to weigh and time it alone. The product's own boundary is elsewhere.

use std::sync::Mutex;

static TEXT: Mutex<Vec<u8>> = Mutex::new(Vec::new());

/// Makes room for a text of so many bytes and says where it is.
#[unsafe(no_mangle)]
pub extern "C" fn room(bytes: usize) -> *mut u8 {
    let Ok(mut text) = TEXT.lock() else { return std::ptr::null_mut() };
    text.clear();
    text.resize(bytes, 0);
    text.as_mut_ptr()
}

/// The region of two letters packed into a number; 0 is none.
#[cfg(any(feature = "whole", feature = "validity"))]
fn region(letters: &[u8; 4]) -> Option<&str> {
    std::str::from_utf8(letters.get(..2)?).ok().filter(|id| id.bytes().all(|byte| byte != 0))
}

/// Reads the text's lines, puts the answers in its place and says how long they are.
#[cfg(feature = "whole")]
#[unsafe(no_mangle)]
pub extern "C" fn batch(letters: u32) -> usize {
    let Ok(mut text) = TEXT.lock() else { return 0 };
    let answers = corroborate::facts::phone::batch(std::str::from_utf8(&text).unwrap_or(""), region(&letters.to_le_bytes()));
    *text = answers.into_bytes();
    text.len()
}

/// Where the text or the answers are.
#[unsafe(no_mangle)]
pub extern "C" fn place() -> *const u8 {
    TEXT.lock().map_or(std::ptr::null(), |text| text.as_ptr())
}

/// Reads every line `times` times without crossing the boundary and counts the valid ones. With `write`, all that the
/// package gives is written too, and its bytes are counted.
#[cfg(feature = "whole")]
#[unsafe(no_mangle)]
pub extern "C" fn inside(letters: u32, times: u32, write: u32) -> u32 {
    use corroborate::facts::phone::{PhoneNumber, batch};
    use corroborate::data::numbering_plan::Region;
    let Ok(text) = TEXT.lock() else { return 0 };
    let text = std::str::from_utf8(&text).unwrap_or("");
    let letters = letters.to_le_bytes();
    let region = region(&letters);
    let mut count = 0u32;
    for _ in 0..times {
        if write == 0 {
            let region = region.and_then(Region::new);
            let valid = text.split('\n').filter(|line| PhoneNumber::read(line, region).is_valid()).count();
            count = count.wrapping_add(valid as u32);
        } else {
            count = count.wrapping_add(batch(text, region).len() as u32);
        }
    }
    count
}

/// 2 if the text is a valid number, 1 if it is possible, else 0.
#[cfg(feature = "validity")]
#[unsafe(no_mangle)]
pub extern "C" fn check(letters: u32) -> u32 {
    use corroborate::facts::phone::PhoneNumber;
    use corroborate::data::numbering_plan::Region;
    let Ok(text) = TEXT.lock() else { return 0 };
    let region = region(&letters.to_le_bytes()).and_then(Region::new);
    let number = PhoneNumber::read(std::str::from_utf8(&text).unwrap_or(""), region);
    u32::from(number.is_possible()) + u32::from(number.is_valid())
}
