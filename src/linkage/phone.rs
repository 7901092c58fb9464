//! One telephone line under different complete names.

use super::LinkRule;
use super::contact;
use super::pool::{Found, Pool};
use super::record::KeyKind;
use crate::model::finding::Grade;
use crate::model::ids::{LinkRuleId, sentences::link_phone as sentences};

#[allow(missing_docs)]
pub static RULE: LinkRule = LinkRule { id: LinkRuleId::Phone, grade: Grade::Verify, on: true, find };

fn find(pool: &Pool<'_>, found: &mut Found) {
    let sentences = contact::Sentences { two: sentences::TWO, several: sentences::SEVERAL };
    contact::find(pool, found, &RULE, KeyKind::Phone, sentences);
}
