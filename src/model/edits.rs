//! How far apart two spellings are, in edits: a letter changed, added, left out or swapped with its neighbour.
//!
//! Two questions, because they are asked of very different numbers of pairs: whether it is one edit, of every host and account, without
//! room for a table; and how many of a few, of names by the million, which stops as soon as there are more. Sounds are compared beside the
//! names in `facts`, by weights of their own.

/// Most letters of a text whose edits are counted.
pub const LONGEST: usize = 64;

/// Whether two texts are at most so many edits apart, and how many; letters that changed places are one. Both must have at most [`LONGEST`]
/// letters; of longer ones none is near. Source: Damerau, A technique for computer
/// detection and correction of spelling errors, 1964.
pub fn edits_within(mut one: &[char], mut other: &[char], most: usize) -> Option<usize> {
    while let (Some((first, rest)), Some((theirs, others))) = (one.split_first(), other.split_first())
        && first == theirs
    {
        (one, other) = (rest, others);
    }
    while let (Some((last, rest)), Some((theirs, others))) = (one.split_last(), other.split_last())
        && last == theirs
    {
        (one, other) = (rest, others);
    }
    if one.is_empty() || other.is_empty() {
        let edits = one.len().max(other.len());
        return (edits <= most).then_some(edits);
    }
    if one.len().max(other.len()) > LONGEST {
        return None;
    }
    let width = other.len() + 1;
    // The row before, the row above and the one that is written.
    let mut rows = [[0u8; LONGEST + 1]; 3];
    for (at, cell) in (0u8..).zip(rows[1].iter_mut().take(width)) {
        *cell = at;
    }
    let mut last: Option<char> = None;
    for (position, &letter) in (1u8..).zip(one) {
        let [before, above, next] = &mut rows;
        let mut left = position;
        let mut least = position;
        let (mut theirs_before, mut swapped_from) = (None, None);
        let [first, rest @ ..] = next;
        *first = position;
        let cells = above.iter().zip(above.iter().skip(1)).zip(before.iter()).zip(rest.iter_mut()).zip(other);
        for ((((above_left, above), before), cell), &theirs) in cells {
            left = (above_left + u8::from(letter != theirs)).min(above + 1).min(left + 1);
            if last == Some(theirs)
                && theirs_before == Some(letter)
                && let Some(swapped) = swapped_from
            {
                left = left.min(swapped + 1);
            }
            *cell = left;
            least = least.min(left);
            swapped_from = Some(*before);
            theirs_before = Some(theirs);
        }
        if usize::from(least) > most + 1 {
            return None;
        }
        rows.rotate_left(1);
        last = Some(letter);
    }
    let edits = usize::from(rows[1].get(other.len()).copied().unwrap_or(u8::MAX));
    (edits <= most).then_some(edits)
}

/// Whether two names differ by one letter changed, added, left out or swapped with its neighbour.
pub fn one_edit(one: &[u8], other: &[u8]) -> bool {
    let same = one.iter().zip(other).take_while(|(left, right)| left == right).count();
    let (Some(one), Some(other)) = (one.get(same..), other.get(same..)) else { return false };
    match (one, other) {
        ([], []) => false,
        ([a, b, rest @ ..], [c, d, end @ ..]) if a == d && b == c && rest == end => true,
        ([_, rest @ ..], [_, end @ ..]) if rest == end => true,
        ([_, rest @ ..], whole) if rest == whole => true,
        (whole, [_, rest @ ..]) if rest == whole => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_counted_as_far_as_asked() {
        let within = |one: &str, other: &str, most: usize| {
            let letters = |text: &str| text.chars().collect::<Vec<_>>();
            edits_within(&letters(one), &letters(other), most)
        };
        for (one, other, most, expected) in [
            ("vitae", "vitae", 2, Some(0)),
            ("vitae", "vitea", 2, Some(1)),
            ("curriculum", "caricullum", 3, Some(3)),
            ("curriculum", "harbour", 3, None),
            ("", "ab", 2, Some(2)),
            ("", "abc", 2, None),
        ] {
            assert_eq!(within(one, other, most), expected, "{one} {other}");
        }
        assert_eq!(within(&"a".repeat(65), &"b".repeat(65), 70), None);
    }

    #[test]
    fn one_letter_is_one_edit() {
        for (one, other, expected) in [
            ("freight", "frieght", true),
            ("freight", "freght", true),
            ("freight", "freights", true),
            ("freight", "fraight", true),
            ("freight", "freight", false),
            ("freight", "frgiheт", false),
            ("", "a", true),
            ("", "", false),
        ] {
            assert_eq!(one_edit(one.as_bytes(), other.as_bytes()), expected, "{one} {other}");
        }
    }
}
