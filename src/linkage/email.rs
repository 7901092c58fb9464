//! One mailbox under different complete names.

use super::LinkRule;
use super::contact;
use super::pool::{Found, Pool};
use super::record::KeyKind;
use crate::model::finding::Grade;
use crate::model::ids::{LinkRuleId, sentences::link_email as sentences};

#[allow(missing_docs)]
pub static RULE: LinkRule = LinkRule { id: LinkRuleId::Email, grade: Grade::Verify, on: true, find };

fn find(pool: &Pool<'_>, found: &mut Found) {
    let sentences = contact::Sentences { two: sentences::TWO, several: sentences::SEVERAL };
    contact::find(pool, found, &RULE, KeyKind::Email, sentences);
}
