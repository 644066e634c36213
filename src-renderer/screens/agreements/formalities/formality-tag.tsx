import type { Agreement } from '#shared/domain/agreements/agreement'
import { openLines } from '#shared/domain/formalities/formalities-of'
import { useWording } from '../../../ui/use-wording'
import { Tag } from '../../../ui/tag'
import { useFormalities } from './use-formalities'

/** How many formalities the agreement lacks. */
export function FormalityTag({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useWording()
  const count = openLines(useFormalities(agreement)).length
  return count === 0 ? (
    <Tag tone="accent">{t('trace.complete')}</Tag>
  ) : (
    <Tag tone="warn">{t('trace.open', { count })}</Tag>
  )
}
