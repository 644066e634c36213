import { useNavigate, useParams, useSearchParams } from 'react-router'
import { cents, type Cents } from '#shared/kernel/cents'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useSettlingYear } from '../../client/use-settling-year'

/** In the address: the hypothesis in cents an hour, and that what one person costs is shown. */
const [PRICE, INTERNAL] = ['heure', 'interne']

/** What the screen is asked to show; the address keeps it, so that it can be returned to. */
export function useIndicatorOptions() {
  const navigate = useNavigate()
  const params = useParams()
  const [search, setSearch] = useSearchParams()
  const { yearOf, agreementOf } = useSettlingYear()
  const { agreements } = useRegistry()
  const usual = Number(yearOf(agreementOf(agreements)).from.slice(0, 4))
  const year = /^[12]\d{3}$/.test(params['year'] ?? '') ? Number(params['year']) : usual
  const price = search.get(PRICE) ?? ''
  const change = (name: string, value: string | null): void =>
    setSearch((now) => {
      const next = new URLSearchParams(now)
      if (value === null) next.delete(name)
      else next.set(name, value)
      return next
    })
  return {
    year,
    setYear: (next: number): void =>
      void navigate({ pathname: paths.indicators(next), search: search.toString() }),
    alonePrice: /^[1-9]\d{0,6}$/.test(price) ? cents(Number(price)) : null,
    setAlonePrice: (value: Cents | null): void =>
      change(PRICE, value === null ? null : String(value)),
    internal: search.has(INTERNAL),
    setInternal: (value: boolean): void => change(INTERNAL, value ? '1' : null),
  }
}
