import { elementsIn, firstElement, replaceElements } from './elements-in'
import { attributesIn } from './scan-markup'

const STRIKE = /<(?:\w+:)?strike(?![^<>]*\sval\s*=\s*["'](?:0|false)["'])[\s/>]/

const textsOf = (xml: string, name: string): readonly string[] =>
  Array.from(elementsIn(xml, name), ({ text }) => text)

/** The styles of a workbook whose cells are struck out, by their places. */
export function struckStyles(xml: string): ReadonlySet<string> {
  const fonts = new Set(
    textsOf(firstElement(xml, 'fonts'), 'font').flatMap((font, at) =>
      STRIKE.test(font) ? [String(at)] : [],
    ),
  )
  const cells = firstElement(xml, 'cellXfs')
  return new Set(
    [...cells.matchAll(/<(?:\w+:)?xf(?=[\s/>])[^<>]*>/g)].flatMap(([tag], at) =>
      fonts.has(attributesIn(tag).get('fontId') ?? '') ? [String(at)] : [],
    ),
  )
}

/** Whether a text is struck out whole, run by run. */
function isStruckWhole(text: string): boolean {
  const runs = textsOf(text, 'r')
  return runs.length > 0 && runs.every((run) => STRIKE.test(run))
}

/** The places of the shared texts that are struck out whole. */
export function struckTexts(xml: string): ReadonlySet<string> {
  if (!xml.includes('strike')) return new Set()
  return new Set(
    textsOf(xml, 'si').flatMap((text, at) => (isStruckWhole(text) ? [String(at)] : [])),
  )
}

/** The places of the cells of a sheet whose own text is struck out whole. */
export function struckPlaces(xml: string): ReadonlySet<string> {
  if (!xml.includes('strike')) return new Set()
  return new Set(
    textsOf(xml, 'c').flatMap((cell) =>
      isStruckWhole(cell) ? (attributesIn(/^<[^<>]*/.exec(cell)?.[0] ?? '').get('r') ?? []) : [],
    ),
  )
}

/** Texts of cells, shared or not, without the runs that are struck out within them: `1800` struck out before `1900` is 1900. */
export function withoutStruckRuns(xml: string): string {
  if (!xml.includes('strike')) return xml
  return replaceElements(xml, 'si|is', (text) =>
    isStruckWhole(text) ? text : replaceElements(text, 'r', (run) => (STRIKE.test(run) ? '' : run)),
  )
}
