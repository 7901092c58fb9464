//! One mailbox under different complete names.

use super::LinkRule;
use super::contact;
use super::pool::{Found, Pool};
use super::record::KeyKind;
use crate::model::finding::Grade;

#[allow(missing_docs)]
pub static RULE: LinkRule = LinkRule { id: "link/email", grade: Grade::Verify, on: true, find };

fn find(pool: &Pool<'_>, found: &mut Found) {
    contact::find(pool, found, &RULE, KeyKind::Email);
}
