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
 * Flows read by libxml2 from their bytes, in the encoding that they say, and held against the schema of the tests: all of them at
 * once, since its start takes longer than any of them.
 *
 * @throws where one is not well-formed or the schema refuses it
 */
export async function readFlows(files: readonly Uint8Array[]): Promise<readonly FlowElement[]> {
  const { errors, normalized } = await validateXML({
    xml: files.map((contents, place) => ({ fileName: `${String(place)}.xml`, contents })),
    schema: { fileName: 'pes.xsd', contents: schema },
    normalization: 'c14n',
  })
  const roots = elementsOf(normalized)
  if (errors.length > 0 || roots.length !== files.length)
    throw new Error(errors.map(({ rawMessage }) => rawMessage).join('\n'))
  return roots
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
