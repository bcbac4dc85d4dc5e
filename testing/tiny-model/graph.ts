import { floats, type Node, onnxFile, wholes } from './onnx'
import { CONTENT, DENIALS, NUMBERS, VOCABULARY } from './words'

/**
 * A classifier of pairs small enough to read: how many of the second text's known words the first one has, whether only
 * one of them denies, and whether each has a number that the other lacks. Set by hand, not trained; made to test the
 * way to a model, not to judge news.
 */
export function tinyModel(): Uint8Array {
  const column = (words: string[]) => {
    const set = new Set(words)
    return VOCABULARY.map((word) => (set.has(word) ? 1 : 0))
  }
  const size = VOCABULARY.length
  const op = (type: string, output: string, inputs: string[], attributes?: Node['attributes']): Node => ({
    op: type,
    inputs,
    output,
    attributes,
  })
  const alongText = { axes: [1], keepdims: 1 }
  return onnxFile({
    name: 'tiny pair classifier',
    inputs: ['input_ids', 'attention_mask', 'token_type_ids'].map((name) => ({ name, shape: ['pairs', 'tokens'] })),
    output: { name: 'logits', shape: ['pairs', 3] },
    held: [
      floats('content table', [size], column(CONTENT)),
      floats('denial table', [size], column(DENIALS)),
      floats('number table', [size], column(NUMBERS)),
      floats('one', [1], [1]),
      floats('little', [1], [1e-6]),
      // rows: coverage, coverage where something parts them; columns: contradiction, entailment, neutral
      floats('weights', [2, 3], [0, 12, 0, 12, -24, 0]),
      floats('bias', [3], [0, 0, 9]),
      wholes('at 1', [1]),
      wholes('at 2', [2]),
    ],
    nodes: [
      op('Cast', 'mask', ['attention_mask'], { to: 1 }),
      op('Cast', 'type', ['token_type_ids'], { to: 1 }),
      op('Mul', 'second', ['type', 'mask']),
      op('Sub', 'first', ['mask', 'second']),
      op('Gather', 'content', ['content table', 'input_ids']),
      op('Gather', 'denial', ['denial table', 'input_ids']),
      op('Gather', 'number', ['number table', 'input_ids']),
      op('Unsqueeze', 'down', ['input_ids', 'at 2']),
      op('Unsqueeze', 'across', ['input_ids', 'at 1']),
      op('Equal', 'equal', ['down', 'across']),
      op('Cast', 'same', ['equal'], { to: 1 }),
      op('Unsqueeze', 'first down', ['first', 'at 2']),
      op('Mul', 'same as first', ['same', 'first down']),
      op('ReduceMax', 'covered', ['same as first'], { axes: [1], keepdims: 0 }),
      op('Mul', 'second content', ['content', 'second']),
      op('Mul', 'hits', ['second content', 'covered']),
      op('ReduceSum', 'hit', ['hits', 'at 1'], { keepdims: 1 }),
      op('ReduceSum', 'all', ['second content', 'at 1'], { keepdims: 1 }),
      op('Add', 'all or little', ['all', 'little']),
      op('Div', 'coverage', ['hit', 'all or little']),
      op('Mul', 'denial first', ['denial', 'first']),
      op('Mul', 'denial second', ['denial', 'second']),
      op('ReduceMax', 'denies first', ['denial first'], alongText),
      op('ReduceMax', 'denies second', ['denial second'], alongText),
      op('Sub', 'denies apart', ['denies first', 'denies second']),
      op('Abs', 'one denies', ['denies apart']),
      op('Sub', 'uncovered', ['one', 'covered']),
      op('Mul', 'number second', ['number', 'second']),
      op('Mul', 'number new', ['number second', 'uncovered']),
      op('ReduceMax', 'new number', ['number new'], alongText),
      op('Mul', 'number first', ['number', 'first']),
      op('ReduceMax', 'any number', ['number first'], alongText),
      op('Mul', 'numbers part', ['new number', 'any number']),
      op('Max', 'parted', ['one denies', 'numbers part']),
      op('Mul', 'covered and parted', ['coverage', 'parted']),
      op('Concat', 'signs', ['coverage', 'covered and parted'], { axis: 1 }),
      op('Gemm', 'logits', ['signs', 'weights', 'bias']),
    ],
  })
}
