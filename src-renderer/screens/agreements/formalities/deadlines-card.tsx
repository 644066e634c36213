import { Button } from '@mantine/core'
import type { ActKind } from '#shared/contract/act-methods'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Deadline } from '#shared/domain/formalities/deadlines-of'
import { useDeadlineWords } from '../../../client/use-deadline-words'
import { useDeadlines } from '../../../client/use-deadlines'
import { useSettlements } from '../../../client/use-settlements'
import { useWording } from '../../../ui/use-wording'
import { useToday } from '../../../client/use-today'
import { Card } from '../../../ui/card'
import { useWriteAct } from '../use-write-act'
import classes from './formalities.module.css'
import { useFormalityPlace } from './use-formality-place'
import looks from '../../../ui/looks.module.css'

/** The letter for each deadline. */
const LETTER = {
  unitCost: 'costLetter',
  notice: 'noticeLetter',
  end: 'renewalLetter',
  longestTerm: 'termLetter',
  overrun: 'overrunLetter',
} as const satisfies Record<Deadline['kind'], ActKind>

/** The deadlines of an agreement, earliest first, each with what is to be done. */
export function DeadlinesCard({ agreement }: { readonly agreement: Agreement }) {
  const { t, format } = useWording()
  const words = useDeadlineWords()
  const { open } = useFormalityPlace()
  const today = useToday()
  const { write, pending } = useWriteAct(agreement)
  const thisYear = Number(today.slice(0, 4))
  const own = useDeadlines().filter(({ agreementId }) => agreementId === agreement.id)
  // Hours beyond what is planned are a deadline too.
  const isCounted = useSettlements() !== undefined
  return (
    <Card title={t('trace.deadlines.title')} flush>
      {own.length === 0 && (
        <p className={looks.nothing}>
          {t(isCounted ? 'trace.deadlines.none' : 'common.computing')}
        </p>
      )}
      <ul className={looks.ruled}>
        {own.map((deadline) => {
          const { what, why, left, late } = words(deadline)
          return (
            <li
              key={`${what} ${deadline.on}`}
              className={classes.dated}
              data-late={late || undefined}
            >
              <strong>{format.day(deadline.on, 'numeric')}</strong>
              <span>
                {what}
                <small>{why}</small>
              </span>
              <span className={classes.left}>{left}</span>
              <span className={classes.next}>
                <Button
                  size="xs"
                  disabled={pending}
                  aria-label={t('trace.deadlines.lettersOf', { what })}
                  onClick={() =>
                    void write(
                      LETTER[deadline.kind],
                      deadline.kind === 'unitCost' ? deadline.year : thisYear,
                    )
                  }
                >
                  {t('trace.deadlines.letters')}
                </Button>
                {deadline.kind === 'unitCost' && (
                  <Button size="xs" onClick={() => open({ kind: 'notice', year: deadline.year })}>
                    {t('trace.deadlines.note')}
                  </Button>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
