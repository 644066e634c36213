import { INDICATOR_FIGURES, type FigureCode, FIGURE_CODES } from './indicator-figures'
import type {
  Figures,
  Indicator,
  IndicatorCode,
  IndicatorGap,
  IndicatorPart,
  Subject,
} from './indicator'
import { indicatorValue } from './indicator-formulas'
import { joinPersonal, type OfPeople } from './join-personal'

/** The figures of one agreement or body, and the persons whose pay or absences they are made of: none where they are not. */
export interface Basis extends OfPeople {
  readonly subjects: readonly Subject[]
  readonly figures: Figures
}

const isPersonal = ({ people }: Basis): boolean => people.size === 1

/** The figures of two parts together. */
export const joinBases = (a: Basis, b: Basis): Basis => ({
  subjects: [...a.subjects, ...b.subjects],
  figures: addFigures([a.figures, b.figures]),
  people: new Set([...a.people, ...b.people]),
})

/** Sums figures, but for those that are the same everywhere. */
function addFigures(all: readonly Figures[]): Figures {
  const codes = FIGURE_CODES.filter((code) => all.some((figures) => figures[code] !== undefined))
  const sum = (code: FigureCode): number =>
    INDICATOR_FIGURES[code].whole
      ? (all.find((figures) => figures[code] !== undefined)?.[code] ?? 0)
      : all.reduce((total, figures) => total + (figures[code] ?? 0), 0)
  return Object.fromEntries(codes.map((code) => [code, sum(code)]))
}

/** What an indicator is gathered from. */
export interface Gathered {
  readonly code: IndicatorCode
  readonly bases: readonly Basis[]
  readonly missing?: readonly IndicatorGap[]
  readonly leftOut?: readonly IndicatorGap[]
  /** Why there is no basis at all, where there is none. */
  readonly none: IndicatorGap
  readonly internal: boolean
  /** The agreements that are shown together only, in every indicator of what they cost. */
  readonly together?: ReadonlySet<string>
  /** Whether a person counts alike in each part: the difference of two that share all persons but one would be that one's. */
  readonly countsAlike?: boolean
}

/** Joins the parts that have a person in common. */
const joinSharing = (bases: readonly Basis[]): readonly Basis[] =>
  bases.reduce<readonly Basis[]>((joined, one) => {
    const isShared = ({ people }: Basis): boolean => [...people].some((id) => one.people.has(id))
    const [first, ...rest] = [...joined.filter(isShared), one]
    return [...joined.filter((other) => !isShared(other)), rest.reduce(joinBases, first)]
  }, [])

/**
 * The parts as they are shown: those of one person joined, and so are those that are shown together elsewhere. Where only some of
 * these have a part here, they have none: the difference of two indicators would show the part of one.
 */
function shownParts({ bases, internal, together = new Set(), countsAlike = false }: Gathered): {
  readonly shown: readonly Basis[]
  readonly isCut: boolean
} {
  if (internal) return { shown: bases, isCut: false }
  if (countsAlike) return { shown: joinPersonal(joinSharing(bases), joinBases), isCut: false }
  const isOfGroup = ({ subjects }: Basis): boolean => subjects.some(({ id }) => together.has(id))
  const others = bases.filter((basis) => !isOfGroup(basis))
  const [first, ...rest] = bases.filter(isOfGroup)
  const isCut = first !== undefined && rest.length + 1 < together.size
  const group = first === undefined || isCut ? [] : [rest.reduce(joinBases, first)]
  return { shown: joinPersonal([...others, ...group], joinBases), isCut }
}

/**
 * An indicator over all parts and for each of them. A figure that is missing somewhere leaves the whole without a value,
 * and is named; the parts that are known are given all the same. A figure of one person is joined with others, or left out.
 */
export function gatherParts(gathered: Gathered): Indicator {
  const { code, bases, missing = [], leftOut = [], none, internal } = gathered
  const all = bases.length === 0 ? null : bases.reduce(joinBases)
  const { shown, isCut } = shownParts(gathered)
  const isHidden = isCut || (!internal && all !== null && isPersonal(all))
  const parts = shown.flatMap(({ subjects, figures }): readonly IndicatorPart[] => {
    const value = indicatorValue(code, figures)
    return value === null ? [] : [{ subjects, figures, value }]
  })
  const isKnown = all !== null && missing.length === 0 && !isHidden
  const value = isKnown ? indicatorValue(code, all.figures) : null
  const why = ((): readonly IndicatorGap[] => {
    if (value !== null) return []
    if (missing.length > 0) return missing
    if (isHidden) return [{ code: 'onePerson' }]
    return leftOut.length > 0 ? leftOut : [none]
  })()
  return {
    code,
    value,
    figures: isKnown && value !== null ? all.figures : {},
    missing: why,
    leftOut: why === leftOut ? [] : leftOut,
    parts: parts.length > 1 || value === null ? parts : [],
    grouped: !isHidden && shown.length < bases.length,
  }
}
