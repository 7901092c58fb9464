//! Groups of applications of which every two are a pair. Nothing goes past one hop: who shares a telephone with the second of two who share a text
//! is in another group than the first.

/// Groups that cover every pair, each as large as it can be made from the first pair that no earlier group covers.
pub fn groups(mut pairs: Vec<(u32, u32)>) -> Vec<Vec<u32>> {
    pairs.sort_unstable();
    pairs.dedup();
    let both: Vec<(u32, u32)> = {
        let mut both: Vec<(u32, u32)> = pairs.iter().flat_map(|&(a, b)| [(a, b), (b, a)]).collect();
        both.sort_unstable();
        both
    };
    let is_pair = |a: u32, b: u32| both.binary_search(&(a, b)).is_ok();
    let mut covered = vec![false; pairs.len()];
    let mut groups = Vec::new();
    for position in 0..pairs.len() {
        let Some(&(a, b)) = pairs.get(position).filter(|_| covered.get(position) == Some(&false)) else {
            continue;
        };
        let mut group = vec![a, b];
        let from = both.partition_point(|(one, _)| *one < a);
        for &(_, next) in both.iter().skip(from).take_while(|(one, _)| *one == a) {
            if next != b && group.iter().all(|member| is_pair(*member, next)) {
                group.push(next);
            }
        }
        group.sort_unstable();
        for (place, &one) in group.iter().enumerate() {
            for &other in group.iter().skip(place + 1) {
                if let Ok(at) = pairs.binary_search(&(one, other))
                    && let Some(slot) = covered.get_mut(at)
                {
                    *slot = true;
                }
            }
        }
        groups.push(group);
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chain_is_no_group() {
        assert_eq!(groups(vec![(1, 2), (2, 3)]), [[1, 2], [2, 3]]);
        assert_eq!(groups(vec![(1, 2), (2, 3), (1, 3), (3, 4)]), [vec![1, 2, 3], vec![3, 4]]);
        assert_eq!(groups(Vec::new()), Vec::<Vec<u32>>::new());
    }
}
