import { bytes, type Field, joined, message, text, whole } from './protobuf'

/** Writes an ONNX file: field numbers as in onnx.proto. */
const FLOAT = 1
const INT64 = 7
const OPSET = 13
const IR_VERSION = 8

export type Node = { op: string; inputs: string[]; output: string; attributes?: Record<string, number | number[]> }

function attribute(name: string, value: number | number[]): Field {
  const [INT, INTS] = [2, 7]
  if (typeof value === 'number') return message(5, text(1, name), whole(3, value), whole(20, INT))
  return message(5, text(1, name), ...value.map((each) => whole(8, each)), whole(20, INTS))
}

const node = ({ op, inputs, output, attributes = {} }: Node): Field =>
  message(
    1,
    ...inputs.map((name) => text(1, name)),
    text(2, output),
    text(3, output),
    text(4, op),
    ...Object.entries(attributes).map(([name, value]) => attribute(name, value)),
  )

function dimension(size: string | number): Field {
  return message(1, typeof size === 'number' ? whole(1, size) : text(2, size))
}

const value = (field: number, name: string, type: number, shape: (string | number)[]): Field =>
  message(field, text(1, name), message(2, message(1, whole(1, type), message(2, ...shape.map(dimension)))))

const tensor = (name: string, type: number, shape: number[], raw: ArrayBufferLike): Field =>
  message(5, ...shape.map((size) => whole(1, size)), whole(2, type), text(8, name), bytes(9, new Uint8Array(raw)))

/** Floating numbers that the graph holds. */
export const floats = (name: string, shape: number[], values: number[]): Field =>
  tensor(name, FLOAT, shape, Float32Array.from(values).buffer)

/** Whole numbers that the graph holds. */
export const wholes = (name: string, values: number[]): Field =>
  tensor(name, INT64, [values.length], BigInt64Array.from(values.map(BigInt)).buffer)

type Graph = {
  name: string
  nodes: Node[]
  held: Field[]
  inputs: { name: string; shape: string[] }[]
  output: { name: string; shape: (string | number)[] }
}

/** The bytes of a model file whose inputs are whole numbers and whose output is floating. */
export const onnxFile = ({ name, nodes, held, inputs, output }: Graph): Uint8Array =>
  joined([
    whole(1, IR_VERSION),
    text(2, 'variorum'),
    message(
      7,
      ...nodes.map(node),
      text(2, name),
      ...held,
      ...inputs.map((input) => value(11, input.name, INT64, input.shape)),
      value(12, output.name, FLOAT, output.shape),
    ),
    message(8, text(1, ''), whole(2, OPSET)),
  ])
