import { elementsIn } from './elements-in'
import { attributesIn } from './scan-markup'

/** Names of the styles of an OpenDocument spreadsheet that say something of what they are given to. */
export interface OpenDocumentStyles {
  /** Of sheets that are not shown. */
  readonly hidden: ReadonlySet<string>
  /** Of texts that are raised above the line. */
  readonly raised: ReadonlySet<string>
  /** Of cells and texts that are struck out. */
  readonly struck: ReadonlySet<string>
}

const STYLE = /^<style:style\s([^<>]*)>/

const HIDDEN = /<style:table-properties\s[^<>]*table:display="false"/
const RAISED = /<style:text-properties\s[^<>]*style:text-position="(?:super|[1-9]\d*%)/
const STRUCK = /<style:text-properties\s[^<>]*style:text-line-through-(?:style|type)="(?!none)/

/** Reads which styles hide, raise or strike out. */
export function openDocumentStyles(xml: string): OpenDocumentStyles {
  const styles = Array.from(elementsIn(xml, 'style'), ({ text: properties }) => ({
    name: attributesIn(STYLE.exec(properties)?.[1] ?? '').get('style:name') ?? '',
    properties,
  }))
  const named = (pattern: RegExp): ReadonlySet<string> =>
    new Set(styles.flatMap(({ name, properties }) => (pattern.test(properties) ? [name] : [])))
  return { hidden: named(HIDDEN), raised: named(RAISED), struck: named(STRUCK) }
}
