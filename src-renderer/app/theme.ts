import {
  ActionIcon,
  Anchor,
  Autocomplete,
  Button,
  Checkbox,
  Combobox,
  createTheme,
  Input,
  InputWrapper,
  Kbd,
  Menu,
  Modal,
  MultiSelect,
  Popover,
  Progress,
  SegmentedControl,
  Select,
  Text,
  Tooltip,
} from '@mantine/core'
import classes from './theme.module.css'
import looks from '../ui/looks.module.css'

const tokens = (family: string, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, `var(--${family}-${name})`]))

/** The theme of the component library. Colours are tokens: see css-variables.ts. */
export const theme = createTheme({
  fontFamily: 'var(--font-text)',
  fontFamilyMonospace: 'var(--font-text)',
  primaryColor: 'fir',
  primaryShade: { light: 7, dark: 4 },
  colors: {
    // prettier-ignore
    fir: ['#e2efeb', '#dceae5', '#b4d5cd', '#7fb8ad', '#6fc9b8', '#559f94', '#2b6f66', '#0c655c', '#0a564f', '#0b4842'],
  },
  white: '#ffffff',
  black: '#1e2422',
  defaultRadius: '8px',
  radius: { xs: '2px', sm: '6px', md: '8px', lg: '10px', xl: '14px' },
  spacing: {
    half: '2px',
    xs: '4px',
    tight: '6px',
    sm: '8px',
    snug: '10px',
    md: '12px',
    card: '14px',
    lg: '16px',
    wide: '18px',
    xl: '20px',
  },
  fontSizes: {
    xs: '12.5px',
    sm: '14px',
    md: '15px',
    lg: '16px',
    xl: '20px',
    ...tokens('size', 'caption column table text card screen finding'.split(' ')),
  },
  fontWeights: { regular: '450', medium: '600', bold: '650' },
  headings: { fontWeight: '650' },
  shadows: { xs: 'none', sm: 'none', md: 'var(--shadow-float)', lg: 'var(--shadow-float)' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    ActionIcon: ActionIcon.extend({
      defaultProps: { variant: 'subtle', color: 'gray', size: 28 },
      classNames: { root: classes.iconButton ?? '' },
    }),
    Anchor: Anchor.extend({ defaultProps: { inherit: false } }),
    Autocomplete: Autocomplete.extend({
      defaultProps: { withScrollArea: false },
      classNames: { options: classes.options ?? '' },
    }),
    Button: Button.extend({
      // At most one button of a screen is the main one, and says so.
      defaultProps: { variant: 'default' },
      classNames: { root: classes.button ?? '' },
    }),
    Checkbox: Checkbox.extend({ defaultProps: { radius: 4 } }),
    // The choices of a closed list, hundreds of bodies at times, would be drawn again with each key struck in the form around it.
    Combobox: Combobox.extend({ defaultProps: { keepMounted: false } }),
    Input: Input.extend({ classNames: { input: classes.input ?? '' } }),
    InputWrapper: InputWrapper.extend({
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
      classNames: {
        label: classes.label ?? '',
        description: classes.help ?? '',
        error: classes.error ?? '',
      },
    }),
    Kbd: Kbd.extend({ classNames: { root: classes.key ?? '' } }),
    Menu: Menu.extend({
      defaultProps: { shadow: 'md', radius: 10, transitionProps: { duration: 0 } },
      classNames: {
        dropdown: classes.dropdown ?? '',
        item: classes.menuItem ?? '',
        label: classes.menuLabel ?? '',
      },
    }),
    Modal: Modal.extend({
      defaultProps: {
        radius: 14,
        shadow: 'md',
        centered: true,
        transitionProps: { duration: 0 },
        // A press beside it would lose what was typed or chosen in it.
        closeOnClickOutside: false,
      },
      classNames: {
        content: classes.dialog ?? '',
        title: looks.heading ?? '',
        inner: classes.dialogPlace ?? '',
        overlay: classes.veil ?? '',
      },
    }),
    MultiSelect: MultiSelect.extend({
      defaultProps: { withScrollArea: false },
      classNames: { options: classes.options ?? '' },
    }),
    Popover: Popover.extend({
      defaultProps: { shadow: 'md', radius: 10, transitionProps: { duration: 0 } },
      classNames: { dropdown: classes.dropdown ?? '' },
    }),
    // An animated bar is painted six times at each step, and slows down the work whose progress it shows.
    Progress: Progress.extend({ defaultProps: { transitionDuration: 0 } }),
    SegmentedControl: SegmentedControl.extend({
      defaultProps: { radius: 8, transitionDuration: 0 },
      classNames: {
        root: classes.segments ?? '',
        indicator: classes.segmentChosen ?? '',
        label: classes.segment ?? '',
      },
    }),
    Select: Select.extend({
      defaultProps: { withScrollArea: false },
      classNames: { options: classes.options ?? '' },
    }),
    // A text is as the text around it, but for what is said on it.
    Text: Text.extend({ defaultProps: { inherit: true } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 350, radius: 6, transitionProps: { duration: 0 } },
      classNames: { tooltip: classes.tooltip ?? '' },
    }),
  },
})
