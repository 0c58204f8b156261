import arrowDown from 'lucide-static/icons/arrow-down.svg?raw';
import arrowLeft from 'lucide-static/icons/arrow-left.svg?raw';
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import arrowUp from 'lucide-static/icons/arrow-up.svg?raw';
import bell from 'lucide-static/icons/bell.svg?raw';
import camera from 'lucide-static/icons/camera.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw';
import circleHelp from 'lucide-static/icons/circle-help.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import crop from 'lucide-static/icons/crop.svg?raw';
import crosshair from 'lucide-static/icons/crosshair.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import droplets from 'lucide-static/icons/droplets.svg?raw';
import externalLink from 'lucide-static/icons/external-link.svg?raw';
import eye from 'lucide-static/icons/eye.svg?raw';
import fileText from 'lucide-static/icons/file-text.svg?raw';
import flag from 'lucide-static/icons/flag.svg?raw';
import gauge from 'lucide-static/icons/gauge.svg?raw';
import globe from 'lucide-static/icons/globe.svg?raw';
import hardDrive from 'lucide-static/icons/hard-drive.svg?raw';
import heart from 'lucide-static/icons/heart.svg?raw';
import hourglass from 'lucide-static/icons/hourglass.svg?raw';
import image from 'lucide-static/icons/image.svg?raw';
import lightbulb from 'lucide-static/icons/lightbulb.svg?raw';
import list from 'lucide-static/icons/list.svg?raw';
import listChecks from 'lucide-static/icons/list-checks.svg?raw';
import mail from 'lucide-static/icons/mail.svg?raw';
import map from 'lucide-static/icons/map.svg?raw';
import messageSquare from 'lucide-static/icons/message-square.svg?raw';
import milestone from 'lucide-static/icons/milestone.svg?raw';
import pause from 'lucide-static/icons/pause.svg?raw';
import penLine from 'lucide-static/icons/pen-line.svg?raw';
import pencil from 'lucide-static/icons/pencil.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import redo2 from 'lucide-static/icons/redo-2.svg?raw';
import route from 'lucide-static/icons/route.svg?raw';
import scissors from 'lucide-static/icons/scissors.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import settings from 'lucide-static/icons/settings.svg?raw';
import shield from 'lucide-static/icons/shield.svg?raw';
import sparkles from 'lucide-static/icons/sparkles.svg?raw';
import square from 'lucide-static/icons/square.svg?raw';
import star from 'lucide-static/icons/star.svg?raw';
import stickyNote from 'lucide-static/icons/sticky-note.svg?raw';
import store from 'lucide-static/icons/store.svg?raw';
import trash2 from 'lucide-static/icons/trash-2.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import undo2 from 'lucide-static/icons/undo-2.svg?raw';
import upload from 'lucide-static/icons/upload.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';
import wrench from 'lucide-static/icons/wrench.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';

/** The drawings used, from the Lucide set (ISC), inlined at build time. */
export const icons = {
  'arrow-down': arrowDown,
  'arrow-left': arrowLeft,
  'arrow-right': arrowRight,
  'arrow-up': arrowUp,
  bell,
  camera,
  check,
  'chevron-down': chevronDown,
  'chevron-right': chevronRight,
  'circle-help': circleHelp,
  copy,
  crop,
  crosshair,
  download,
  droplets,
  'external-link': externalLink,
  eye,
  'file-text': fileText,
  flag,
  gauge,
  globe,
  'hard-drive': hardDrive,
  heart,
  hourglass,
  image,
  lightbulb,
  list,
  'list-checks': listChecks,
  mail,
  map,
  'message-square': messageSquare,
  milestone,
  pause,
  'pen-line': penLine,
  pencil,
  phone,
  play,
  plus,
  'redo-2': redo2,
  route,
  scissors,
  search,
  settings,
  shield,
  sparkles,
  square,
  star,
  'sticky-note': stickyNote,
  store,
  'trash-2': trash2,
  'triangle-alert': triangleAlert,
  'undo-2': undo2,
  upload,
  users,
  wrench,
  x,
} as const;
export type IconName = keyof typeof icons;
