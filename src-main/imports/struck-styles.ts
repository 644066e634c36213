import { attributesIn } from './scan-markup'

const FONT = /<((?:\w+:)?)font(?:\s[^<>]*)?(?:\/>|>[\s\S]*?<\/\1font>)/g
const STRIKE = /<(?:\w+:)?strike(?![^<>]*\sval\s*=\s*["'](?:0|false)["'])[\s/>]/
const TEXT = /<((?:\w+:)?)si(?:\s[^<>]*)?(?:\/>|>[\s\S]*?<\/\1si>)/g
const RUN = /<((?:\w+:)?)r>[\s\S]*?<\/\1r>/g

/** The styles of a workbook whose cells are struck out, by their places. */
export function struckStyles(xml: string): ReadonlySet<string> {
  const [all = ''] = /<(?:\w+:)?fonts[\s>].*?<\/(?:\w+:)?fonts>/s.exec(xml) ?? []
  const fonts = new Set(
    [...all.matchAll(FONT)].flatMap(([font], at) => (STRIKE.test(font) ? [String(at)] : [])),
  )
  const [cells = ''] = /<(?:\w+:)?cellXfs[\s>].*?<\/(?:\w+:)?cellXfs>/s.exec(xml) ?? []
  return new Set(
    [...cells.matchAll(/<(?:\w+:)?xf(?=[\s/>])[^<>]*>/g)].flatMap(([tag], at) =>
      fonts.has(attributesIn(tag).get('fontId') ?? '') ? [String(at)] : [],
    ),
  )
}

const runsIn = (text: string): readonly string[] => [...text.matchAll(RUN)].map(([run]) => run)

/** The places of the shared texts that are struck out whole, run by run. */
export function struckTexts(xml: string): ReadonlySet<string> {
  if (!xml.includes('strike')) return new Set()
  return new Set(
    [...xml.matchAll(TEXT)].flatMap(([text], at) => {
      const runs = runsIn(text)
      return runs.length > 0 && runs.every((run) => STRIKE.test(run)) ? [String(at)] : []
    }),
  )
}

/** Shared texts without the runs that are struck out within them: `1800` struck out before `1900` is 1900. */
export function withoutStruckRuns(xml: string): string {
  if (!xml.includes('strike')) return xml
  return xml.replace(TEXT, (text) =>
    runsIn(text).every((run) => STRIKE.test(run))
      ? text
      : text.replace(RUN, (run) => (STRIKE.test(run) ? '' : run)),
  )
}
