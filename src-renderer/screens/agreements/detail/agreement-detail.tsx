import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { leftFor } from '../../../client/left-record'
import { paths } from '../../../client/paths'
import { useEscapeAtLast } from '../../../ui/pane-store'
import { useWording } from '../../../ui/use-wording'
import { Screen } from '../../../ui/screen'
import { ActsMenu } from '../acts-menu'
import { SectionPane } from '../edit/section-pane'
import { StageTag } from '../stage-tag'
import classes from './detail.module.css'
import { InstalmentsCard } from './instalments-card'
import { LentAgentsCard } from './lent-agents-card'
import { LifeCard } from './life-card'
import { LimitsCard } from './limits-card'
import { Parties } from './parties'
import { PlanCard } from './plan-card'
import { PricesCard } from './prices-card'
import { SettlingCard } from './settling-card'
import { ShownNotice } from './shown-notice'
import { StageList } from './stage-list'
import { TermsCard } from './terms-card'
import { DeadlinesCard } from '../formalities/deadlines-card'
import { MeetingsCard } from '../formalities/meetings-card'
import { FormalitiesCard } from '../formalities/formalities-card'
import { InformalCard } from '../formalities/informal-card'
import { FormalityPane } from '../formalities/formality-pane'
import { useFormalityPlace } from '../formalities/use-formality-place'
import { useAgreementYears } from './use-agreement-years'
import { UnitsCard } from './units-card'
import { useSection } from './use-section'
import { useShownStage } from './use-shown-stage'

/** Everything about one agreement: parties, life, terms, plan and use, instalments, papers. */
export function AgreementDetail({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useWording()
  const navigate = useNavigate()
  const formalities = useFormalityPlace()
  const { section, terms, edit, close, show } = useSection()
  const { stages, shown, addressOf } = useShownStage(agreement, terms)
  const { years, current } = useAgreementYears(agreement)
  const [chosen, setYear] = useState<number | null>(null)
  const year = chosen ?? current
  const [isTurning, setTurning] = useState(false)
  useEscapeAtLast(() => void navigate(paths.agreements(), leftFor(agreement.id)))
  return (
    <Screen
      title={agreement.title}
      context={
        <>
          <span>{t('agreements.one', { reference: agreement.reference })}</span>
          <StageTag agreement={agreement} />
        </>
      }
      secondary={<ActsMenu agreement={agreement} year={year} />}
      primary={
        <Button
          variant="filled"
          leftSection={<IconPlus size={17} aria-hidden="true" />}
          disabled={section !== null}
          onClick={() => edit('newAmendment')}
        >
          {t('amendments.draw')}
        </Button>
      }
      pane={
        formalities.place !== null ? (
          <FormalityPane
            key={JSON.stringify(formalities.place)}
            agreement={agreement}
            place={formalities.place}
            onClose={formalities.close}
          />
        ) : section === null ? undefined : (
          <SectionPane
            key={`${section} ${shown.amendment?.id ?? ''}`}
            section={section}
            agreement={agreement}
            stage={shown}
            year={year}
            onClose={close}
            onAmended={show}
            onTurning={setTurning}
          />
        )
      }
    >
      <div className={classes.page} inert={isTurning}>
        <Parties agreement={shown.agreement} onEdit={() => edit('identity')} />
        <ShownNotice shown={shown} onBack={() => show(null)} />
        <div className={classes.columns}>
          <div className={classes.main}>
            <LifeCard agreement={agreement}>
              {stages.length > 1 && (
                <StageList
                  stages={stages}
                  shown={shown}
                  onShow={(stage) => show(addressOf(stage))}
                  onEdit={(stage) => show(addressOf(stage), 'amendment')}
                />
              )}
            </LifeCard>
            <TermsCard stages={stages} shown={shown} onEdit={() => edit('terms')} />
            <PricesCard shown={shown} onEdit={() => edit('terms')} />
            <PlanCard
              agreement={agreement}
              year={year}
              years={years}
              onYear={setYear}
              onEdit={() => edit('beneficiaries')}
            />
          </div>
          <div className={classes.side}>
            <InformalCard agreement={agreement} year={year} />
            <FormalitiesCard agreement={agreement} onEdit={edit} />
            <DeadlinesCard agreement={agreement} />
            <MeetingsCard agreement={agreement} />
            <LentAgentsCard agreement={shown.agreement} onEdit={() => edit('agents')} />
            <LimitsCard shown={shown} onEdit={() => edit('limits')} />
            <InstalmentsCard agreement={agreement} year={year} onEdit={() => edit('instalments')} />
            <SettlingCard
              agreement={agreement}
              onEdit={() => edit('settling')}
              onEditChannel={() => edit('channel')}
            />
            <UnitsCard agreement={agreement} onEdit={() => edit('units')} />
          </div>
        </div>
      </div>
    </Screen>
  )
}
