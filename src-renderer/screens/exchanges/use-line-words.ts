import { costGroupOf } from '#shared/domain/costs/cost-group'
import type { AskingFile } from '#shared/domain/exchanges/exchange-file'
import { useWording } from '../../ui/use-wording'

/** The words for a line of a file: its day, agent and task, or what its amount is. */
export function useLineWords(): (file: AskingFile, key: string) => string {
  const { t, format } = useWording()
  return (file, key) => {
    const [part = '', place] = key.split('.')
    const at = Number(place)
    const uses = file.kind === 'hours' ? file.content.uses : file.content.statement.uses
    const use = uses[at]
    if (part === 'uses' && use !== undefined)
      return [format.day(use.day, 'numeric'), use.agent, use.task]
        .filter((word) => word !== '')
        .join(', ')
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
      case 'travel':
        return t('exchanges.line.travel', { agent: statement.travel?.[at]?.agent ?? '' })
      case 'instalments':
        return t('exchanges.line.instalment', {
          reference: statement.instalments[at]?.reference ?? '',
        })
      case 'provisionals':
        return t('exchanges.line.statement', { number: statement.provisionals?.[at]?.number ?? '' })
      case 'carriedIn':
        return t('exchanges.line.statement', { number: statement.carriedIn?.[at]?.number ?? '' })
      default:
        return key
    }
  }
}
