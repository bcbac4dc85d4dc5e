import type { Description, Schema } from './description'

/** An example of what a schema takes: examples and defaults where it has them, else the plainest value that fits. */
export function exampleOf(schema: Schema, { components }: Pick<Description, 'components'>): unknown {
  const name = schema.$ref?.split('/').at(-1)
  if (name !== undefined) return exampleOf(components?.schemas?.[name] ?? {}, { components })
  if (schema.examples?.length) return schema.examples[0]
  if (schema.default !== undefined) return schema.default
  if (schema.enum) return schema.enum[0]
  const choice = schema.oneOf?.[0] ?? schema.anyOf?.[0]
  if (choice) return exampleOf(choice, { components })
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  switch (type) {
    case 'object': {
      const required = schema.required ?? []
      const shown = Object.entries(schema.properties ?? {}).filter(([key, of]) => required.includes(key) || of.examples)
      return Object.fromEntries(shown.map(([key, of]) => [key, exampleOf(of, { components })]))
    }
    case 'array':
      return schema.items && (schema.minItems ?? 0) > 0 ? [exampleOf(schema.items, { components })] : []
    case 'integer':
    case 'number':
      return schema.minimum ?? (schema.exclusiveMinimum === undefined ? 0 : schema.exclusiveMinimum + 1)
    case 'boolean':
      return false
    case 'null':
      return null
    default:
      return 'text'
  }
}
