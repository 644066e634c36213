import { Flex } from '@mantine/core'
import { Link } from 'react-router'
import { formatDayRange } from '#shared/wording/format-day-range'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { FormSection } from '../../forms/form-section'
import looks from '../../ui/looks.module.css'

/** The absences of an agent that are not over yet, with links to add one and to see all. */
export function AbsencesSection({ agentId }: { readonly agentId: string }) {
  const { t, format, language } = useWording()
  const today = useToday()
  const { absences } = useRegistry()
  const coming = absences
    .filter((absence) => absence.agentId === agentId && absence.period.to >= today)
    .sort((a, b) => (a.period.from < b.period.from ? -1 : 1))
  return (
    <FormSection title={t('frame.navigation.absences')}>
      {coming.length === 0 && <p className={looks.note}>{t('absences.none')}</p>}
      {coming.map(({ id, period, part, kind }) => (
        <Flex key={id} component="p" direction="column" fz="table">
          <Link className={looks.link} to={paths.absences(id)}>
            {period.from === period.to
              ? format.day(period.from, 'long')
              : formatDayRange(period.from, period.to, language)}
          </Link>
          <span className={looks.note}>
            {t(`absences.kind.${kind}`)}
            {part !== 'day' && `, ${t(`absences.part.${part}`).toLowerCase()}`}
          </span>
        </Flex>
      ))}
      <Flex component="p" gap="lg" fz="table">
        <Link
          className={looks.link}
          to={`${paths.absences('nouvelle')}?agent=${encodeURIComponent(agentId)}`}
        >
          {t('absences.create')}
        </Link>
        <Link
          className={looks.link}
          to={`${paths.absences()}?agent=${encodeURIComponent(agentId)}`}
        >
          {t('absences.all')}
        </Link>
      </Flex>
    </FormSection>
  )
}
