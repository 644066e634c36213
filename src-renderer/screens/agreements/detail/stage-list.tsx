import { Flex, Text, UnstyledButton } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { frameChanges } from '#shared/domain/agreements/frame-changes'
import { termChanges } from '#shared/domain/agreements/term-changes'
import { termsOf } from '#shared/domain/agreements/term-versions'
import { useToday } from '../../../client/use-today'
import { useWording } from '../../../ui/use-wording'
import { Tag } from '../../../ui/tag'
import type { Stage } from '../stage'
import { useFrameChangeWords } from '../use-frame-change-words'
import { useChangeWords } from '../use-change-words'
import { EditButton } from './edit-button'
import classes from './stage-list.module.css'
import looks from '../../../ui/looks.module.css'

/** The most changes on one line; the others are counted. */
const MOST_CHANGES = 6

interface StageListProps {
  readonly stages: readonly Stage[]
  readonly shown: Stage
  readonly onShow: (stage: Stage) => void
  /** Changes what an amendment is called and when it takes effect. */
  readonly onEdit: (stage: Stage) => void
}

/**
 * The agreement and its amendments, one line each: since when, what changes, which is in force today. Choosing one shows
 * its terms.
 */
export function StageList({ stages, shown, onShow, onEdit }: StageListProps) {
  const { t } = useWording()
  const words = useChangeWords(shown.agreement)
  const frameWords = useFrameChangeWords()
  const today = useToday()
  const changesOf = ({ before, agreement }: Stage): string => {
    if (before === null) return t('amendments.ownTerms')
    const texts = [
      ...frameChanges(before, agreement).map(frameWords),
      ...termChanges(termsOf(before), termsOf(agreement)).map((change) =>
        words(change, before, agreement),
      ),
    ]
    if (texts.length === 0) return t('amendments.changes.none')
    const more = texts.length - MOST_CHANGES
    return more <= 1
      ? texts.join(t('common.semicolon'))
      : [...texts.slice(0, MOST_CHANGES), t('amendments.changes.more', { number: more })].join(
          t('common.semicolon'),
        )
  }
  return (
    <ol className={`${looks.ruled} ${classes.list}`} aria-label={t('amendments.list')}>
      {stages.map((stage) => {
        const { amendment, agreement, inForce } = stage
        const name = amendment?.reference ?? t('words.agreement')
        return (
          <li key={amendment?.id ?? ''} className={classes.item}>
            <UnstyledButton
              className={`${looks.lit} ${looks.inset} ${classes.line}`}
              aria-pressed={stage === shown}
              onClick={() => onShow(stage)}
            >
              <Text span flex="none" w={16} pt={1} c="var(--accent)">
                {stage === shown && <IconCheck size={16} aria-hidden="true" />}
              </Text>
              <Flex component="span" direction="column" gap={1} flex={1} miw={0}>
                <Flex component="span" gap="2px var(--space-2)" align="baseline" wrap="wrap">
                  <strong>{name}</strong>
                  <span className={looks.quiet}>
                    {t(agreement.period.from <= today ? 'amendments.since' : 'amendments.from', {
                      day: agreement.period.from,
                    })}
                  </span>
                  {inForce && <Tag tone="accent">{t('words.inForce')}</Tag>}
                  {amendment?.signedOn === null && (
                    <Tag tone="warn">{t('amendments.unsigned')}</Tag>
                  )}
                </Flex>
                {amendment !== null && amendment.purpose !== '' && (
                  <span className={looks.soft}>{amendment.purpose}</span>
                )}
                <small className={looks.note}>{changesOf(stage)}</small>
              </Flex>
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
