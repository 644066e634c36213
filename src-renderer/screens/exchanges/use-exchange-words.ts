import type { Exchange } from '#shared/domain/exchanges/exchange'
import { cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { useWording } from '../../ui/use-wording'

interface ExchangeWords {
  readonly what: (exchange: Exchange) => string
  /** The other end, seen from here. */
  readonly who: (exchange: Exchange) => string
  readonly quantity: (unit: 'minutes' | 'cents', value: number) => string
  readonly total: (exchange: Exchange) => string
}

/** The name of a signed file, the body it is exchanged with, and its amount or hours. */
export function useExchangeWords(): ExchangeWords {
  const { t, format } = useWording()
  const quantity: ExchangeWords['quantity'] = (unit, value) =>
    unit === 'minutes' ? format.minutes(minutes(value)) : format.cents(cents(value))
  return {
    what: ({ answers, about, reference }) =>
      t(`exchanges.what.${answers === null ? about : 'answer'}`, { reference }),
    who: ({ way, answers, lender, beneficiary }) =>
      (way === 'sent') === (answers === null) ? beneficiary.name : lender.name,
    quantity,
    total: ({ about, total }) => quantity(about === 'hours' ? 'minutes' : 'cents', total),
  }
}
