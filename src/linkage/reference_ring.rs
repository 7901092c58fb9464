//! Applicants who are one another's referees.

use super::LinkRule;
use super::person::{MOST_PEOPLE, Relation};
use super::pool::{CandidatePair, EvidenceQuery, ExcusedPair, Found, Other, Pool};
use super::record::KeyKind;
use crate::model::finding::Grade;
use crate::model::ids::{Gap, LinkRuleId, sentences::link_reference_ring as sentences};
use crate::model::links::Excuse;

#[allow(missing_docs)]
pub static RULE: LinkRule = LinkRule { id: LinkRuleId::ReferenceRing, grade: Grade::Verify, on: true, find };

fn find(pool: &Pool<'_>, found: &mut Found) {
    // A ring may go through applications that are not at hand.
    if pool.is_joined() {
        return;
    }
    let edges = vouching(pool);
    for ring in rings(&edges) {
        let inside: Vec<&(u32, u32, u64)> = edges
            .iter()
            .filter(|(from, to, _)| ring.binary_search(from).is_ok() && ring.binary_search(to).is_ok())
            .collect();
        let mut pairs: Vec<(u32, u32)> =
            inside.iter().map(|(from, to, _)| (*from.min(to), *from.max(to))).collect();
        pairs.sort_unstable();
        pairs.dedup();
        let agency = |at: u32| pool.record(at).is_some_and(|record| record.agency);
        for &(a, b) in &pairs {
            if agency(a) && agency(b) {
                found.excused.push(ExcusedPair { rule: RULE.id, a, b, because: Excuse::Agency });
                continue;
            }
            let contacts = inside
                .iter()
                .filter(|(from, to, _)| (*from.min(to), *from.max(to)) == (a, b))
                .map(|(_, _, hash)| *hash)
                .collect();
            let several = ring.len() > 2;
            found.pairs.push(CandidatePair {
                rule: &RULE,
                sentence: if several { sentences::RING } else { sentences::MUTUAL },
                values: vec![(Gap::Count, ring.len().to_string())],
                a,
                b: Other::Application(b),
                grade: if several { Grade::Verify } else { Grade::Note },
                clue: EvidenceQuery::Vouching(contacts),
            });
        }
        if pairs.iter().any(|(a, b)| !(agency(*a) && agency(*b))) {
            found.rings.push(ring);
        }
    }
}

/// Who names whom as a referee, by a contact: from, to, contact; sorted.
fn vouching(pool: &Pool<'_>) -> Vec<(u32, u32, u64)> {
    let mut edges = Vec::new();
    for (from, record) in (0u32..).zip(pool.records) {
        for hash in record.of(KeyKind::Referee) {
            for kind in [KeyKind::Phone, KeyKind::Email, KeyKind::Profile] {
                let theirs = pool.having(kind, hash);
                if theirs.len() > MOST_PEOPLE {
                    continue;
                }
                for to in theirs.iter().map(|entry| entry.application) {
                    if from != to && pool.relation(from, to) != Relation::Same {
                        edges.push((from, to, hash));
                    }
                }
            }
        }
    }
    edges.sort_unstable();
    edges.dedup();
    edges
}

/// The sets of applications in which everybody is reached from everybody along the edges, two or more each: strongly connected components.
/// Source: Tarjan, Depth-first search and linear graph algorithms, 1972; without recursion.
fn rings(edges: &[(u32, u32, u64)]) -> Vec<Vec<u32>> {
    let mut nodes: Vec<u32> = edges.iter().flat_map(|(from, to, _)| [*from, *to]).collect();
    nodes.sort_unstable();
    nodes.dedup();
    let place = |node: u32| nodes.binary_search(&node).unwrap_or_default();
    let next: Vec<Vec<usize>> = nodes
        .iter()
        .map(|node| {
            let from = edges.partition_point(|(from, _, _)| from < node);
            edges
                .iter()
                .skip(from)
                .take_while(|(from, _, _)| from == node)
                .map(|(_, to, _)| place(*to))
                .collect()
        })
        .collect();
    #[derive(Clone, Copy)]
    struct Seen {
        order: usize,
        low: usize,
        open: bool,
    }
    let mut seen: Vec<Option<Seen>> = vec![None; nodes.len()];
    let (mut counter, mut open, mut found) = (0, Vec::new(), Vec::new());
    for root in 0..nodes.len() {
        if seen.get(root).is_none_or(Option::is_some) {
            continue;
        }
        let mut path: Vec<(usize, usize)> = vec![(root, 0)];
        while let Some((node, child)) = path.pop() {
            if child == 0
                && let Some(slot) = seen.get_mut(node)
            {
                *slot = Some(Seen { order: counter, low: counter, open: true });
                counter += 1;
                open.push(node);
            }
            let target = next.get(node).and_then(|list| list.get(child)).copied();
            let mut low = seen.get(node).copied().flatten().map_or(0, |seen| seen.low);
            if let Some(target) = target {
                match seen.get(target).copied().flatten() {
                    None => {
                        path.push((node, child + 1));
                        path.push((target, 0));
                        continue;
                    }
                    Some(theirs) if theirs.open => low = low.min(theirs.order),
                    Some(_) => {}
                }
                if let Some(Some(slot)) = seen.get_mut(node) {
                    slot.low = slot.low.min(low);
                }
                path.push((node, child + 1));
                continue;
            }
            let own = seen.get(node).copied().flatten();
            if let Some(Some(parent)) = path.last().and_then(|(parent, _)| seen.get_mut(*parent)) {
                parent.low = parent.low.min(low);
            }
            if own.is_some_and(|own| own.low == own.order) {
                let mut ring = Vec::new();
                while let Some(member) = open.pop() {
                    if let Some(Some(slot)) = seen.get_mut(member) {
                        slot.open = false;
                    }
                    ring.extend(nodes.get(member).copied());
                    if member == node {
                        break;
                    }
                }
                ring.sort_unstable();
                if ring.len() >= 2 && ring.len() <= MOST_PEOPLE {
                    found.push(ring);
                }
            }
        }
    }
    found.sort_unstable();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(edges: &[(u32, u32)]) -> Vec<Vec<u32>> {
        let mut edges: Vec<(u32, u32, u64)> = edges.iter().map(|(from, to)| (*from, *to, 0)).collect();
        edges.sort_unstable();
        rings(&edges)
    }

    #[test]
    fn rings_are_closed() {
        assert_eq!(of(&[(1, 2), (2, 1)]), [[1, 2]]);
        assert_eq!(of(&[(1, 2), (2, 3), (3, 1)]), [[1, 2, 3]]);
        assert_eq!(of(&[(1, 2), (2, 3), (3, 4)]), Vec::<Vec<u32>>::new());
        assert_eq!(of(&[(5, 9), (9, 5), (9, 7), (7, 8), (8, 7), (1, 5)]), [vec![5, 9], vec![7, 8]]);
    }
}
