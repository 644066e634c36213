import { readFileSync } from 'node:fs'

/** A settlement that the document works out, where it stands, and the rule in whose paragraphs. */
export interface DocumentedExample {
  readonly rule: string
  /** The line of the document that its first fact stands on. */
  readonly line: number
  readonly facts: readonly string[]
}

/** A rule as the table at the top of the document names it. */
interface DocumentedRule {
  readonly name: string
  readonly french: string
}

/** What the specification of the settlement holds that tests read. */
interface SettlementDocument {
  readonly rules: readonly DocumentedRule[]
  /** The names that a paragraph begins with. */
  readonly paragraphs: readonly string[]
  readonly examples: readonly DocumentedExample[]
}

const DOCUMENT = new URL('../../../docs/settlement.md', import.meta.url)
const ROW = /^\| `([a-z-]+)` +\| (.+?) +\| .+ \|$/
const PARAGRAPH = /^`([a-z-]+)`: /
const TITLE = /^## /

/** Reads the specification of the settlement: its rules, and its examples line by line. */
export function settlementDocument(): SettlementDocument {
  const lines = readFileSync(DOCUMENT, 'utf8').split('\n')
  const [rules, paragraphs, examples] = [
    [] as DocumentedRule[],
    [] as string[],
    [] as DocumentedExample[],
  ]
  let rule = ''
  let open: { readonly line: number; readonly facts: string[] } | null = null
  lines.forEach((text, at) => {
    if (open !== null) {
      if (text === '```') {
        examples.push({ rule, ...open })
        open = null
      } else open.facts.push(text)
      return
    }
    if (text === '```example') open = { line: at + 2, facts: [] }
    // The table of names stands before the first title; rows of later tables name no rule.
    if (paragraphs.length === 0) {
      const [, name, french] = ROW.exec(text) ?? []
      if (name !== undefined && french !== undefined) rules.push({ name, french })
    }
    if (TITLE.test(text)) rule = ''
    const [, name] = PARAGRAPH.exec(text) ?? []
    if (name === undefined) return
    rule = name
    paragraphs.push(name)
  })
  return { rules, paragraphs, examples }
}
