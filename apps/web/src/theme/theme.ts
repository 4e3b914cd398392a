import {
  Alert,
  Button,
  Checkbox,
  createTheme,
  Drawer,
  Menu,
  Modal,
  NumberInput,
  PasswordInput,
  Popover,
  Radio,
  Select,
  Switch,
  Table,
  Textarea,
  TextInput,
  Tooltip,
  ActionIcon,
  SegmentedControl,
  rem,
} from '@mantine/core';
import type { MantineColorsTuple } from '@mantine/core';

const fjord: MantineColorsTuple = [
  '#eef6f7',
  '#d9eaec',
  '#b4d5d9',
  '#8bbec4',
  '#67a9b1',
  '#4c97a0',
  '#37838d',
  '#256d77',
  '#17565f',
  '#0c3f47',
];

const font = "'Inter Variable', 'Noto Sans', 'Noto Sans Arabic', system-ui, sans-serif";

const dialog = {
  radius: 'lg',
  centered: false,
  yOffset: rem(32),
  xOffset: rem(16),
  size: rem(560),
  shadow: 'xl',
  transitionProps: { duration: 180, timingFunction: 'ease-out', transition: 'fade-down' },
} as const;

export const theme = createTheme({
  colors: { fjord },
  primaryColor: 'fjord',
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  black: '#1b2423',
  fontFamily: font,
  headings: {
    fontFamily: font,
    fontWeight: '650',
    textWrap: 'pretty',
    sizes: {
      h1: { fontSize: rem(20), lineHeight: rem(28) },
      h2: { fontSize: rem(14), lineHeight: rem(20) },
      h3: { fontSize: rem(13), lineHeight: rem(18) },
    },
  },
  defaultRadius: 'sm',
  radius: { xs: rem(4), sm: rem(6), md: rem(8), lg: rem(12), xl: rem(16) },
  spacing: { xs: rem(8), sm: rem(12), md: rem(16), lg: rem(24), xl: rem(32) },
  fontSizes: { xs: rem(12), sm: rem(13), md: rem(14), lg: rem(16), xl: rem(20) },
  lineHeights: { xs: '1.333', sm: '1.385', md: '1.43', lg: '1.5', xl: '1.4' },
  breakpoints: { xs: '37.5em', sm: '56.25em', md: '80em', lg: '100em', xl: '120em' },
  shadows: {
    xs: 'var(--shadow-1)',
    sm: 'var(--shadow-1)',
    md: 'var(--shadow-2)',
    lg: 'var(--shadow-2)',
    xl: 'var(--shadow-3)',
  },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'default', size: rem(36) } }),
    Alert: Alert.extend({ defaultProps: { radius: 'md' } }),
    Button: Button.extend({ defaultProps: { variant: 'default', size: 'sm' } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'sm', radius: 'xs' } }),
    Drawer: Drawer.extend({
      defaultProps: { size: rem(520), position: 'right', withOverlay: false },
    }),
    Menu: Menu.extend({
      defaultProps: {
        shadow: 'md',
        radius: 'md',
        position: 'bottom-end',
        offset: 4,
        transitionProps: { duration: 120 },
        // An empty thing that takes the focus is no child that a menu may have: the first entry takes it.
        withInitialFocusPlaceholder: false,
      },
    }),
    Modal: Modal.extend({ defaultProps: dialog }),
    ModalRoot: Modal.Root.extend({ defaultProps: dialog }),
    NumberInput: NumberInput.extend({ defaultProps: { size: 'sm' } }),
    PasswordInput: PasswordInput.extend({ defaultProps: { size: 'sm' } }),
    Popover: Popover.extend({
      defaultProps: { shadow: 'md', radius: 'md', transitionProps: { duration: 120 } },
    }),
    Radio: Radio.extend({ defaultProps: { size: 'sm' } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { size: 'sm', radius: 'sm' } }),
    Select: Select.extend({
      defaultProps: {
        size: 'sm',
        checkIconPosition: 'right',
        comboboxProps: { shadow: 'md', transitionProps: { duration: 120 } },
      },
    }),
    Switch: Switch.extend({ defaultProps: { size: 'md' } }),
    Table: Table.extend({ defaultProps: { striped: false, withColumnBorders: false } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'sm', autosize: true, minRows: 3 } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'sm' } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 400, transitionProps: { duration: 120 } },
    }),
  },
});
