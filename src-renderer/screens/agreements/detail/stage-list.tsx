import { UnstyledButton } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { termChanges } from '#shared/domain/agreements/term-changes'
import { termsOf } from '#shared/domain/agreements/term-versions'
import { useStatus } from '../../../client/use-status'
import { Tag } from '../../../ui/tag'
import type { Stage } from '../stage'
import { useChangeWords } from '../use-change-words'
import { EditButton } from './edit-button'
import classes from './stage-list.module.css'

/** Changes that one line can bear; the others are counted. */
const MOST_CHANGES = 6

interface StageListProps {
  readonly stages: readonly Stage[]
  readonly shown: Stage
  readonly onShow: (stage: Stage) => void
  /** Changes what an amendment is called and when it takes effect. */
  readonly onEdit: (stage: Stage) => void
}

/** The agreement and its amendments, one line each: since when, what changes, which holds today. Choosing one shows its terms. */
export function StageList({ stages, shown, onShow, onEdit }: StageListProps) {
  const { t } = useTranslation()
  const words = useChangeWords(shown.agreement)
  const { today } = useStatus()
  const changesOf = ({ before, agreement }: Stage): string => {
    if (before === null) return t('amendments.ownTerms')
    const changes = termChanges(termsOf(before), termsOf(agreement))
    if (changes.length === 0) return t('amendments.changes.none')
    const more = changes.length - MOST_CHANGES
    return more <= 1
      ? changes.map(words).join(t('common.semicolon'))
      : [
          ...changes.slice(0, MOST_CHANGES).map(words),
          t('amendments.changes.more', { number: more }),
        ].join(t('common.semicolon'))
  }
  return (
    <ol className={classes.list} aria-label={t('amendments.list')}>
      {stages.map((stage) => {
        const { amendment, agreement, inForce } = stage
        const name = amendment?.reference ?? t('words.agreement')
        return (
          <li key={amendment?.id ?? ''} className={classes.item}>
            <UnstyledButton
              className={classes.line}
              aria-pressed={stage === shown}
              onClick={() => onShow(stage)}
            >
              <span className={classes.mark}>
                {stage === shown && <IconCheck size={16} aria-hidden="true" />}
              </span>
              <span className={classes.words}>
                <span className={classes.head}>
                  <strong>{name}</strong>
                  <span>
                    {t(agreement.period.from <= today ? 'amendments.since' : 'amendments.from', {
                      day: agreement.period.from,
                    })}
                  </span>
                  {inForce && <Tag tone="accent">{t('words.inForce')}</Tag>}
                  {amendment?.signedOn === null && (
                    <Tag tone="warn">{t('amendments.unsigned')}</Tag>
                  )}
                </span>
                {amendment !== null && amendment.purpose !== '' && (
                  <span className={classes.purpose}>{amendment.purpose}</span>
                )}
                <small>{changesOf(stage)}</small>
              </span>
            </UnstyledButton>
            {amendment !== null && (
              <EditButton what={amendment.reference} onClick={() => onEdit(stage)} />
            )}
          </li>
        )
      })}
    </ol>
  )
}
