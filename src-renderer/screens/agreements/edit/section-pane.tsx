import type { Section } from '../detail/use-section'
import { AgentsForm } from './agents-form'
import { BeneficiariesForm } from './beneficiaries-form'
import { IdentityForm } from './identity-form'
import { InstalmentsForm } from './instalments-form'
import type { SectionFormProps } from './section-form-props'
import { TermsForm } from './terms-form'
import { UnitsForm } from './units-form'

interface SectionPaneProps extends SectionFormProps {
  readonly section: Section
  /** The year looked at: instalments of others are not shown. */
  readonly year: number
}

/** The form of the part of an agreement that is being changed. */
export function SectionPane({ section, agreement, year, onClose }: SectionPaneProps) {
  const given = { agreement, onClose }
  switch (section) {
    case 'identity':
      return <IdentityForm {...given} />
    case 'terms':
      return <TermsForm {...given} />
    case 'beneficiaries':
      return <BeneficiariesForm {...given} />
    case 'agents':
      return <AgentsForm {...given} />
    case 'instalments':
      return <InstalmentsForm {...given} year={year} />
    case 'units':
      return <UnitsForm {...given} />
  }
}
