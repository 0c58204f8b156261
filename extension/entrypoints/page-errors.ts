import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellPageErrors } from '../capture/page-errors.ts';

export default defineUnlistedScript(() => tellPageErrors());
