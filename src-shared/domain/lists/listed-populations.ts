import { foldText } from '#shared/kernel/fold-text'
import { parseDecimal } from '#shared/kernel/parse-decimal'
import type { Collectivity } from '../collectivities/collectivity'
import { yearIn, yearsNamed } from '../imports/month-in-text'
import type { ListFailure } from './list-failure'
import type { ListCell, ListField } from './list-kind'

const KINDS = ['municipal', 'total', 'dgf'] as const

const YEAR = 'populations.year'

/** The years from which Insee publishes populations of these names. */
const YEARS = Array.from({ length: 94 }, (_, at) => String(2006 + at))

/** `PMUN2023`: the name of a population and its year in one word. */
const withYears = (title: string): string =>
  [title, ...YEARS.map((year) => `${title}${year}`)].join(', ')

/** Parts of a population, measures of it, and those of what is around a commune. */
const PART =
  /\bcomptee? a part\b|\bhors residences?\b|\b(epci|communaute|intercommunale?|canton|departement|region|scolaire|scolarisee|touristique|saisonniere|active?|densite|evolution|variation|moyenne|menages?|logements?|hommes|femmes|ans|surface|superficie)\b/

/** The columns of populations, each of a year. */
export const POPULATION_FIELDS: readonly ListField[] = [
  {
    path: 'populations.total',
    titles: `population totale, population legale totale, pop totale, population tot, pop tot,
      total population, ${withYears('ptot')}`,
    except: PART,
    many: true,
  },
  {
    path: 'populations.dgf',
    titles: 'population dgf, pop dgf, dgf',
    except: PART,
    many: true,
  },
  {
    path: 'populations.municipal',
    titles: `population, pop, habitants, nombre d habitants, inhabitants, ${withYears('pmun')}`,
    except: PART,
    many: true,
  },
]

/** A whole number, or the text itself, which the schema then refuses. */
const whole = (text: string): number | string => parseDecimal(text, 0) ?? text

/**
 * The year of a population that its title names: that of a census and not the day from which it is in force. `undefined` where it names
 * none, or several.
 */
function yearOf(title: string): number | undefined {
  const years = yearsNamed([title])
  return years.length === 0
    ? (yearIn(title) ?? undefined)
    : years.length === 1
      ? years[0]
      : undefined
}

/** The year of reference that the texts above the titles name; `undefined` where they name none, or several. */
function yearAbove(heading: readonly string[]): number | undefined {
  const texts = heading.filter((text) => /\b(reference|millesime)\b/.test(foldText(text)))
  const years = new Set(
    texts.flatMap((text) => [...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(Number)),
  )
  return years.size === 1 ? [...years][0] : undefined
}

/**
 * Reads the populations that a line gives, by year, over those that are kept; and each that two columns give differently. The year is in
 * the title, else in a column, else in the text above the titles that says what the figures refer to.
 */
export function populationColumns(heading: readonly string[]) {
  const above = yearAbove(heading)
  return (cells: readonly ListCell[], before: Collectivity | null) => {
    const given = new Map<string, string>()
    const failures: ListFailure[] = []
    const years = new Map<unknown, Record<string, unknown>>(
      (before?.populations ?? []).map((known) => [known.year, { ...known }]),
    )
    for (const field of KINDS)
      for (const cell of cells.filter((one) => one.field === `populations.${field}`)) {
        const { text, title } = cell
        const common = cells.find(({ field, line }) => field === YEAR && line === cell.line)
        const year = yearOf(title) ?? (common === undefined ? above : whole(common.text))
        if (year === undefined) {
          failures.push({ code: 'listYearMissing', title })
          continue
        }
        const key = `${field} ${String(year)}`
        const other = given.get(key) ?? text
        given.set(key, other)
        if (whole(other) !== whole(text))
          failures.push({ code: 'listValuesTwo', found: other, other: text })
        years.set(year, { ...years.get(year), year, [field]: whole(text) })
      }
    return { populations: [...years.values()], failures }
  }
}

/** Whether a line gives the body of earlier ones the populations of another year, and says nothing else of it than they do. */
export function isOfOtherYear(cells: readonly ListCell[], earlier: readonly ListCell[]): boolean {
  const said = (field: string): readonly string[] =>
    earlier.flatMap((cell) => (cell.field === field ? foldText(cell.text) : []))
  return (
    cells.some(({ field }) => field === YEAR) &&
    cells.every(({ field, text }) =>
      field === YEAR
        ? said(YEAR).length > 0 && !said(YEAR).includes(foldText(text))
        : field.startsWith('populations.') || said(field).includes(foldText(text)),
    )
  )
}
