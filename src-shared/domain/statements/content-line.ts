import type { WholeBilling } from './billing'
import type { PrintedPath } from '../printed/printed-value'
import type { StatementContent } from './statement'
import type { ContentLine } from './verification'

type Found = Omit<ContentLine, 'list' | 'rank'>

const line = (
  list: ContentLine['list'],
  place: number,
  found: Found | undefined,
): readonly ContentLine[] => (found === undefined ? [] : [{ list, rank: place + 1, ...found }])

/** The line of a key's own list: a criterion and perhaps one of its counts, or a priced line. */
function billingLine(
  billing: WholeBilling,
  [list, place, inner, innerPlace]: PrintedPath,
): readonly ContentLine[] {
  if (billing.kind === 'limited' || billing.kind === 'rest')
    return list !== 'of' || billing.of === null
      ? []
      : billingLine(billing.of, [place ?? '', inner ?? '', innerPlace ?? ''])
  if (typeof place !== 'number') return []
  if (billing.kind === 'prices') {
    const row = billing.lines[place]
    return line(
      'lines',
      place,
      row && {
        text: row.label,
        ...(row.month === null ? {} : { month: row.month }),
        ...(row.unit === 'percent' ? { percent: true } : {}),
      },
    )
  }
  if (billing.kind !== 'criteria') return []
  const criterion = billing.criteria[place]
  const counts =
    inner === 'counts' && typeof innerPlace === 'number' ? criterion?.counts[innerPlace] : undefined
  return [
    ...line('criteria', place, criterion && { text: criterion.name }),
    ...line('counts', Number(innerPlace), counts && { text: counts.name }),
  ]
}

function partLine(
  { billing }: StatementContent,
  place: number,
  path: PrintedPath,
): readonly ContentLine[] {
  const part = billing.kind === 'parts' ? billing.parts[place] : undefined
  if (part === undefined) return []
  return [
    ...line('periods', place, { day: part.days.from }),
    ...(path[0] === 'billing' ? billingLine(part.billing, path.slice(1)) : []),
  ]
}

/** The line at the end of a path, the outer list first; none where it is on no list, or the line does not exist. */
export function linesAt(content: StatementContent, path: PrintedPath): readonly ContentLine[] {
  const [name, second, third] = path
  if (name === 'billing') {
    const { billing } = content
    if (billing.kind !== 'parts') return billingLine(billing, path.slice(1))
    return second === 'parts' && typeof third === 'number'
      ? partLine(content, third, path.slice(3))
      : []
  }
  if (name === 'service' && typeof third === 'number') {
    const [component, charge] = [
      content.service.components[third],
      content.service.charges?.[third],
    ]
    return second === 'components'
      ? line('components', third, component && { component: component.kind })
      : line('charges', third, charge && { text: charge.label })
  }
  if (name === 'byAgent' && typeof third === 'number') {
    const agent = content.byAgent?.agents[third]
    return line('agents', third, agent && { text: agent.name })
  }
  if (typeof second !== 'number') return []
  const listed = content[name === 'provisionals' ? 'provisionals' : 'carriedIn']?.[second]
  switch (name) {
    case 'uses': {
      const use = content.uses[second]
      return line(
        'uses',
        second,
        use && { day: use.day, text: use.task === '' ? (use.activity ?? '') : use.task },
      )
    }
    case 'months': {
      const month = content.months[second]
      return line('months', second, month && { month: month.month })
    }
    case 'travel': {
      const trip = content.travel?.[second]
      return line('travel', second, trip && { text: trip.agent })
    }
    case 'instalments': {
      const call = content.instalments[second]
      return line('instalments', second, call && { day: call.calledOn, text: call.reference })
    }
    case 'imputation': {
      const account = content.imputation?.[second]
      return line('imputation', second, account && { side: account.side })
    }
    case 'provisionals':
    case 'carriedIn':
      return line(name, second, listed && { day: listed.issuedOn, text: listed.number })
    case undefined:
    default:
      return []
  }
}
