import type { TFunction } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import { costGroupOf } from '#shared/domain/costs/cost-group'
import type { AskingFile } from '#shared/domain/exchanges/exchange-file'
import { formatDay } from './format'
import { natureOfUse } from './nature-of-use'
import { travelLineWords } from './travel-line-words'
import { vatLineWords } from './vat-line-words'

/** The words for a line of a signed file, those that the statement prints: its day, agent and nature, or what its amount is. */
export function exchangeLineWords(
  file: AskingFile,
  key: string,
  t: TFunction,
  language: Language,
): string {
  const [part = '', place] = key.split('.')
  const at = Number(place)
  const uses = file.kind === 'hours' ? file.content.uses : file.content.statement.uses
  const use = uses[at]
  if (part === 'uses' && use !== undefined)
    return [formatDay(use.day, 'numeric', language), use.agent, natureOfUse(use, { t })].join(', ')
  if (file.kind === 'hours') return key
  const { statement } = file.content
  switch (part) {
    case 'share':
    case 'balance':
      return t(`exchanges.line.${part}`)
    case 'components': {
      const component = statement.service.components[at]
      return component === undefined
        ? key
        : t(`documents.cost.component.${costGroupOf(component.kind)}`)
    }
    case 'charges':
      return statement.service.charges?.[at]?.label ?? key
    case 'travel': {
      const line = statement.travel?.[at]
      return line === undefined ? key : travelLineWords(line, t)
    }
    case 'instalments': {
      const instalment = statement.instalments[at]
      if (instalment === undefined) return key
      const { reference, calledOn: day } = instalment
      return reference === ''
        ? t('documents.count.instalmentUnnamed', { day })
        : t('documents.count.instalment', { reference, day })
    }
    case 'provisionals':
    case 'carriedIn': {
      const listed = statement[part]?.[at]
      if (listed === undefined) return key
      const { number, issuedOn: day } = listed
      return t(`provisional.count.${part === 'carriedIn' ? part : 'provisional'}`, { number, day })
    }
    case 'vat': {
      const line = statement.vat?.lines[at]
      return line === undefined ? key : vatLineWords(line, t)
    }
    case 'due':
      return t('vat.total')
    case 'carriedForward':
      return t('provisional.count.ownBalance')
    default:
      return key
  }
}
