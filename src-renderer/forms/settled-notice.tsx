import { IconLock } from '@tabler/icons-react'
import { MOST_FACTS, type SettledFacts } from '#shared/contract/correctable-facts'
import { useWording } from '../ui/use-wording'
import { Notice } from '../ui/notice'
import { CorrectButton } from './correct-button'

/** Above lines of a file that statements lock: leads to the correction that takes them all, or says that they are too many for one. */
export function SettledNotice({ settled: { count, facts } }: { readonly settled: SettledFacts }) {
  const { t } = useWording()
  if (count === 0) return null
  return (
    <Notice mb="card" px="lg" gap="sm" role="status">
      <IconLock size={17} aria-hidden="true" />
      <span>
        {facts.length === 0 ? (
          t('correction.tooManyInFile', { count, most: MOST_FACTS })
        ) : (
          <>
            {t('correction.fromFile')} <CorrectButton start={{ facts }} />
          </>
        )}
      </span>
    </Notice>
  )
}
