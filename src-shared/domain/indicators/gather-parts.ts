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
import { isPersonal, joinPeople, joinPersonal, type OfPeople } from './join-personal'
import type { Groups } from './service-groups'

/** The figures of one agreement or body, and the persons whose pay or absences they are made of: none where they are not. */
export interface Basis extends OfPeople {
  readonly subjects: readonly Subject[]
  readonly figures: Figures
}

/** The figures of two parts together. */
export const joinBases = (a: Basis, b: Basis): Basis => ({
  subjects: [...a.subjects, ...b.subjects],
  figures: addFigures([a.figures, b.figures]),
  people: joinPeople([a.people, b.people]),
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
  /** The groups in which agreements, or bodies, are shown wherever amounts are: what is in none of them is not shown. */
  readonly groups?: Groups
  /** Whether a person counts alike in each part: the difference of two that share all persons but one would be that one's. */
  readonly countsAlike?: boolean
}

const personsOf = ({ people }: Basis): readonly string[] =>
  [...people.values()].flatMap((ids) => [...ids])

/** Joins the parts that have a person in common. */
const joinSharing = (bases: readonly Basis[]): readonly Basis[] =>
  bases.reduce<readonly Basis[]>((joined, one) => {
    const own = new Set(personsOf(one))
    const isShared = (other: Basis): boolean => personsOf(other).some((id) => own.has(id))
    const [first, ...rest] = [...joined.filter(isShared), one]
    return [...joined.filter((other) => !isShared(other)), rest.reduce(joinBases, first)]
  }, [])

/** The parts as they are shown, and whether some are left out: of an incomplete group, or still of one person. */
interface Shown {
  readonly shown: readonly Basis[]
  readonly isCut: boolean
}

/**
 * The parts by groups that are the same in every indicator and on the public page. Where only some of a group have a part here, they
 * have none: the difference of two indicators would show the part of one.
 */
function byGroups(bases: readonly Basis[], groups: Groups): Shown {
  const found = groups.flatMap((ids) => {
    const [first, ...rest] = bases.filter(({ subjects: [one] }) => ids.includes(one?.id ?? ''))
    return first === undefined
      ? []
      : [{ part: rest.reduce(joinBases, first), isWhole: rest.length + 1 === ids.length }]
  })
  const grouped = new Set(groups.flat())
  const outside = bases
    .filter(({ subjects: [one] }) => !grouped.has(one?.id ?? ''))
    .map((part) => ({ part, isWhole: part.people.size === 0 }))
  const all = [...found, ...outside]
  const shown = all.flatMap(({ part, isWhole }) => (isWhole && !isPersonal(part) ? [part] : []))
  return { shown, isCut: shown.length < all.length }
}

function shownParts({ bases, internal, groups, countsAlike = false }: Gathered): Shown {
  if (internal) return { shown: bases, isCut: false }
  if (groups !== undefined) return byGroups(bases, groups)
  const shown = joinPersonal(countsAlike ? joinSharing(bases) : bases, joinBases)
  return { shown, isCut: false }
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
