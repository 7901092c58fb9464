//! Arranges a WebAssembly module so that it compresses better; what it does stays the same.
//!
//! Functions that are alike come to stand beside each other, a function's variables are numbered by how often it uses
//! them, and alignments, which are hints alone, are all the natural ones. A compressor then finds more of what it has seen.

use crate::tools::Outcome;
use std::cmp::Reverse;
use wasm_encoder::reencode::{Reencode, utils};
use wasm_encoder::{
    CodeSection, CustomSection, Function, FunctionSection, Instruction, MemArg, Module, RawSection,
};
use wasm_encoder::{ElementSection, ExportSection, GlobalSection, StartSection};
use wasmparser::{FunctionBody, Operator, Parser, Payload, TypeRef, ValType};

type Failure = wasm_encoder::reencode::Error;

/// A stretch of code and the position of a function that has it.
type TextRange<'a> = (&'a [u8], usize);

/// Bytes of a stretch of code by which functions are compared.
const STRETCH: usize = 6;
/// A stretch that so many functions have says nothing of any two.
const COMMON: usize = 200;
/// Keeps tiny functions, which share all they have with many, from coming first.
const SMALL: u64 = 60;

/// The same module, arranged.
pub fn arrange(wasm: &[u8]) -> Outcome<Vec<u8>> {
    let mut parameters = Vec::new();
    let mut types = Vec::new();
    let mut bodies = Vec::new();
    let mut imported = 0;
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::TypeSection(section) => {
                for kind in section.into_iter_err_on_gc_types() {
                    parameters.push(kind?.params().len());
                }
            }
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imported += usize::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::FunctionSection(section) => types = section.into_iter().collect::<Result<_, _>>()?,
            Payload::CodeSectionEntry(body) => bodies.push(body),
            _ => (),
        }
    }

    let mut same = Arranged { places: Vec::new() };
    let mut functions = Vec::with_capacity(bodies.len());
    for (body, kind) in bodies.iter().zip(&types) {
        let parameters = usize::try_from(*kind).ok().and_then(|kind| parameters.get(kind));
        functions.push(renumbered(&mut same, body, parameters.copied().ok_or("a function of no type")?)?);
    }
    let order = order(&functions.iter().map(|function| function.clone().into_raw_body()).collect::<Vec<_>>());

    let mut places: Vec<u32> = (0..).take(imported + bodies.len()).collect();
    for (place, function) in order.iter().enumerate() {
        if let Some(was) = places.get_mut(imported + function) {
            *was = u32::try_from(imported + place)?;
        }
    }
    written(wasm, &bodies, &types, &parameters, &order, Arranged { places })
}

/// Writes the module with its functions in that order.
fn written(
    wasm: &[u8],
    bodies: &[FunctionBody<'_>],
    types: &[u32],
    parameters: &[usize],
    order: &[usize],
    mut arranged: Arranged,
) -> Outcome<Vec<u8>> {
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::FunctionSection(_) => {
                let mut section = FunctionSection::new();
                for kind in order.iter().filter_map(|function| types.get(*function)) {
                    section.function(*kind);
                }
                module.section(&section);
            }
            Payload::CodeSectionStart { .. } => {
                let mut section = CodeSection::new();
                for function in order {
                    let (Some(body), Some(kind)) = (bodies.get(*function), types.get(*function)) else {
                        continue;
                    };
                    let parameters = usize::try_from(*kind).ok().and_then(|kind| parameters.get(kind));
                    section.function(&renumbered(&mut arranged, body, parameters.copied().unwrap_or(0))?);
                }
                module.section(&section);
            }
            Payload::GlobalSection(from) => {
                let mut section = GlobalSection::new();
                arranged.parse_global_section(&mut section, from)?;
                module.section(&section);
            }
            Payload::ExportSection(from) => {
                let mut section = ExportSection::new();
                arranged.parse_export_section(&mut section, from)?;
                module.section(&section);
            }
            Payload::ElementSection(from) => {
                let mut section = ElementSection::new();
                arranged.parse_element_section(&mut section, from)?;
                module.section(&section);
            }
            Payload::StartSection { func, .. } => {
                module.section(&StartSection { function_index: arranged.function_index(func)? });
            }
            Payload::CustomSection(section) => {
                module.section(&CustomSection { name: section.name().into(), data: section.data().into() });
            }
            other => {
                // Code was written above, whole; every other section knows no function.
                if let Some((id, range)) = other.as_section().filter(|(id, _)| *id != CODE) {
                    module.section(&RawSection { id, data: wasm.get(range).unwrap_or_default() });
                }
            }
        }
    }
    Ok(module.finish())
}

/// The number of the section of code.
const CODE: u8 = 10;

/// Writes what was read with every function's new place.
struct Arranged {
    /// By what was a function's place; none before they are known.
    places: Vec<u32>,
}

impl Reencode for Arranged {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Failure> {
        let place = usize::try_from(function).ok().and_then(|function| self.places.get(function));
        Ok(place.copied().unwrap_or(function))
    }

    fn mem_arg(&mut self, of: wasmparser::MemArg) -> Result<MemArg, Failure> {
        let mut written = utils::mem_arg(self, of)?;
        written.align = u32::from(of.max_align);
        Ok(written)
    }
}

/// A function whose variables are numbered by how often they are used; those of one type stay together.
fn renumbered(arranged: &mut Arranged, body: &FunctionBody<'_>, parameters: usize) -> Outcome<Function> {
    let mut kinds: Vec<ValType> = Vec::new();
    for variables in body.get_locals_reader()? {
        let (count, kind) = variables?;
        kinds.extend((0..count).map(|_| kind));
    }
    let mut used = vec![0u32; kinds.len()];
    for operator in body.get_operators_reader()? {
        if let Operator::LocalGet { local_index }
        | Operator::LocalSet { local_index }
        | Operator::LocalTee { local_index } = operator?
        {
            let variable = usize::try_from(local_index)?.checked_sub(parameters);
            if let Some(count) = variable.and_then(|variable| used.get_mut(variable)) {
                *count += 1;
            }
        }
    }
    let rank = |kind: &ValType| match kind {
        ValType::I32 => 0,
        ValType::I64 => 1,
        ValType::F32 => 2,
        ValType::F64 => 3,
        _ => 4,
    };
    let mut order: Vec<(usize, ValType, u32)> =
        kinds.iter().zip(&used).enumerate().map(|(at, (kind, used))| (at, *kind, *used)).collect();
    order.retain(|(.., used)| *used > 0);
    order.sort_by_key(|(_, kind, used)| (rank(kind), Reverse(*used)));

    let mut places: Vec<u32> = (0..).take(parameters + kinds.len()).collect();
    let mut groups: Vec<(u32, wasm_encoder::ValType)> = Vec::new();
    for (place, (was, kind, _)) in order.iter().enumerate() {
        if let Some(old) = places.get_mut(parameters + was) {
            *old = u32::try_from(parameters + place)?;
        }
        let kind = arranged.val_type(*kind)?;
        match groups.last_mut() {
            Some((count, last)) if *last == kind => *count += 1,
            _ => groups.push((1, kind)),
        }
    }

    let mut function = Function::new(groups);
    for operator in body.get_operators_reader()? {
        let mut instruction = arranged.instruction(operator?)?;
        if let Instruction::LocalGet(at) | Instruction::LocalSet(at) | Instruction::LocalTee(at) =
            &mut instruction
        {
            *at = places.get(usize::try_from(*at)?).copied().ok_or("a variable that is not there")?;
        }
        function.instruction(&instruction);
    }
    Ok(function)
}

/// An order in which every function stands behind one that it is like: each time the one that shares most of its
/// stretches with the one before.
fn order(codes: &[Vec<u8>]) -> Vec<usize> {
    let mut stretches: Vec<TextRange<'_>> = codes
        .iter()
        .enumerate()
        .flat_map(|(at, code)| code.windows(STRETCH).map(move |part| (part, at)))
        .collect();
    stretches.sort_unstable();
    stretches.dedup();
    // By function: how many different stretches it has, and for each that is not common who else has it.
    let mut sizes = vec![0u64; codes.len()];
    let mut sharers: Vec<Vec<&[TextRange<'_>]>> = vec![Vec::new(); codes.len()];
    for group in stretches.chunk_by(|one, other| one.0 == other.0) {
        for (_, function) in group {
            if let (Some(size), Some(groups)) = (sizes.get_mut(*function), sharers.get_mut(*function)) {
                *size += 1;
                if (2..COMMON).contains(&group.len()) {
                    groups.push(group);
                }
            }
        }
    }

    let mut left: Vec<usize> = (0..codes.len()).collect();
    let size = |function: usize| sizes.get(function).copied().unwrap_or(0);
    left.sort_by_key(|function| Reverse(size(*function)));
    let mut order: Vec<usize> = Vec::with_capacity(codes.len());
    while !left.is_empty() {
        let mut shared = vec![0u64; codes.len()];
        let groups = order.last().and_then(|last| sharers.get(*last)).map_or(&[][..], Vec::as_slice);
        for (_, function) in groups.iter().copied().flatten() {
            if let Some(count) = shared.get_mut(*function) {
                *count += 1;
            }
        }
        let likeness = |function: usize| {
            shared.get(function).copied().unwrap_or(0) * 1_000_000 / (size(function) + SMALL)
        };
        // The largest of those that are equally alike.
        let next = left.iter().enumerate().rev().max_by_key(|(_, function)| likeness(**function));
        match next.map(|(at, _)| at) {
            Some(at) => order.push(left.remove(at)),
            None => break,
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{ExportKind, TypeSection, ValType::I32};

    #[test]
    fn the_most_alike_stand_side_by_side() {
        let codes =
            [b"abcdefghijkl".to_vec(), b"0123456789".to_vec(), b"abcdefghijxy".to_vec(), b"0123456".to_vec()];
        assert_eq!(order(&codes), [0, 2, 1, 3]);
        assert!(order(&[]).is_empty());
    }

    /// Three functions, the last of which calls the first with its parameter and adds what it keeps in variables.
    fn module() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([I32], [I32]);
        let mut functions = FunctionSection::new();
        let mut exports = ExportSection::new();
        let mut code = CodeSection::new();
        for (at, constant) in [3, 500_000, 7].into_iter().enumerate() {
            functions.function(0);
            let mut function = Function::new([(2, I32)]);
            function.instruction(&Instruction::LocalGet(0)).instruction(&Instruction::I32Const(constant));
            function.instruction(&Instruction::I32Add).instruction(&Instruction::LocalSet(2));
            function.instruction(&Instruction::LocalGet(2));
            if at == 2 {
                function.instruction(&Instruction::Call(0)).instruction(&Instruction::LocalGet(2));
                function.instruction(&Instruction::I32Add);
            }
            function.instruction(&Instruction::End);
            code.function(&function);
            exports.export(["a", "b", "c"][at], ExportKind::Func, u32::try_from(at).unwrap());
        }
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&exports).section(&code);
        module.finish()
    }

    /// What each exported function is made of, with the names of those that it calls.
    fn described(wasm: &[u8]) -> Vec<(String, String)> {
        let (mut names, mut codes) = (Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(wasm) {
            match payload.unwrap() {
                Payload::ExportSection(section) => {
                    names.extend(
                        section
                            .into_iter()
                            .map(|export| export.unwrap())
                            .map(|e| (e.name.to_owned(), e.index)),
                    );
                }
                Payload::CodeSectionEntry(body) => codes.push(body),
                _ => (),
            }
        }
        let name = |index: u32| names.iter().find(|(_, at)| *at == index).unwrap().0.clone();
        let mut described: Vec<(String, String)> = names
            .iter()
            .map(|(own, index)| {
                let body = &codes[*index as usize];
                let operators =
                    body.get_operators_reader().unwrap().into_iter().map(|operator| {
                        match operator.unwrap() {
                            Operator::Call { function_index } => format!("call {}", name(function_index)),
                            Operator::LocalGet { local_index: 1 | 2 } => "get".to_owned(),
                            Operator::LocalSet { local_index: 1 | 2 } => "set".to_owned(),
                            other => format!("{other:?}"),
                        }
                    });
                (own.clone(), operators.collect::<Vec<_>>().join("; "))
            })
            .collect();
        described.sort();
        described
    }

    #[test]
    fn an_arranged_module_does_the_same() {
        let before = module();
        let after = arrange(&before).unwrap();
        assert_ne!(after, before);
        assert!(after.len() < before.len() + 8, "{} {}", after.len(), before.len());
        assert_eq!(described(&after), described(&before));
    }

    #[test]
    fn what_is_no_module_is_an_error() {
        assert!(arrange(b"no module").is_err());
    }
}
