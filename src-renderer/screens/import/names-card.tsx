import { Text, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconArrowRight, IconCheck } from '@tabler/icons-react'
import type { NameMatch } from '#shared/domain/imports/match-names'
import { useWording } from '../../ui/use-wording'
import { Card } from '../../ui/card'
import { isOpen } from './open-names'
import classes from './side.module.css'
import { nameOfMatch, type ImportNames } from './use-import-names'
import looks from '../../ui/looks.module.css'

interface NamesCardProps {
  readonly matches: readonly NameMatch[]
  readonly names: ImportNames
  readonly onChange: () => void
}

/** More would push the effect out of view; the others are one click away. */
const MOST = 6

/** The names that the file writes otherwise than the records do. */
export function NamesCard({ matches, names, onChange }: NamesCardProps) {
  const { t } = useWording()
  const listed = matches.filter(({ state }) => state !== 'exact').slice(0, MOST)
  const meaning = nameOfMatch(names)
  return (
    <Card
      title={t('import.side.names')}
      flush
      aside={
        <UnstyledButton className={looks.link ?? ''} onClick={onChange}>
          {t('import.side.allNames', { count: matches.length })}
        </UnstyledButton>
      }
    >
      {listed.length === 0 ? (
        <Text px="lg" pt="sm" pb="snug" c="dimmed" fz="table">
          {t('import.side.exact')}
        </Text>
      ) : (
        <ul className={classes.names}>
          {listed.map((match) => (
            <li key={`${match.kind} ${match.found}`}>
              <span className={`${looks.soft} ${looks.cut}`} title={match.found}>
                {match.found}
              </span>
              <IconArrowRight size={15} aria-hidden="true" />
              {isOpen(match) ? (
                <>
                  <span className={`${looks.warn} ${looks.strong}`}>{t('common.toChoose')}</span>
                  <IconAlertTriangle size={16} className={classes.openMark} aria-hidden="true" />
                </>
              ) : (
                <>
                  <strong className={looks.cut} title={meaning(match)}>
                    {meaning(match)}
                  </strong>
                  <IconCheck size={16} className={classes.tick} aria-hidden="true" />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
