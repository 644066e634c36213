import { readFileSync } from 'node:fs'
import { validateXML } from 'xmllint-wasm'

/** An element of a flow, as libxml2 reads it: its value, and what it holds in order. */
export interface FlowElement {
  readonly name: string
  readonly value: string | null
  readonly children: readonly FlowElement[]
}

const schema = readFileSync(new URL('pes-recette.xsd', import.meta.url), 'utf8')

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }

/** Elements of a canonical document (C14N): every tag has its end, every value one way to be written. */
function elementsOf(canonical: string): readonly FlowElement[] {
  const root: { children: FlowElement[] } = { children: [] }
  const open = [root]
  for (const [, end, name = '', given] of canonical.matchAll(
    /<(\/?)(?:\w+:)?(\w+)(?: xmlns:\w+="[^"]*")?(?: V="([^"]*)")?>/g,
  )) {
    if (end === '/') {
      open.pop()
      continue
    }
    const value = given?.replaceAll(/&(\w+);/g, (_, entity: string) => ENTITIES[entity] ?? '')
    const element = { name, value: value ?? null, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  }
  return root.children
}

/**
 * A flow read by libxml2 from its bytes, in the encoding that it says, and held against the schema of the tests.
 *
 * @throws where it is not well-formed or the schema refuses it
 */
export async function readFlow(bytes: Uint8Array): Promise<FlowElement> {
  const { errors, normalized } = await validateXML({
    xml: { fileName: 'flow.xml', contents: bytes },
    schema: { fileName: 'pes.xsd', contents: schema },
    normalization: 'c14n',
  })
  const [root, ...others] = elementsOf(normalized)
  if (errors.length > 0 || root === undefined || others.length > 0)
    throw new Error(errors.map(({ rawMessage }) => rawMessage).join('\n'))
  return root
}

/** The elements along a path of names. */
export const at = (element: FlowElement, ...path: readonly string[]): readonly FlowElement[] =>
  path.reduce<readonly FlowElement[]>(
    (found, name) => found.flatMap(({ children }) => children.filter((one) => one.name === name)),
    [element],
  )

/** The value of the only element along a path; `null` where there is none. */
export function valueAt(element: FlowElement, ...path: readonly string[]): string | null {
  const [found, ...others] = at(element, ...path)
  if (others.length > 0) throw new Error(`Several ${path.join('/')}`)
  return found?.value ?? null
}

/** An amount in cents, from its text with two decimals. */
export function centsAt(element: FlowElement, ...path: readonly string[]): number {
  const text = valueAt(element, ...path) ?? '0.00'
  if (!/^\d+\.\d\d$/.test(text)) throw new Error(`No amount: ${text}`)
  return Number(text.replace('.', ''))
}
