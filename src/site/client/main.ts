import { listenToPeople } from './person-note.ts';
import { listenToQuotations } from './quotation-menu.ts';
import { keepPlace } from './reading-place.ts';
import { listenToSearchKey } from './search-key.ts';
import { listenToThemeSwitch } from './theme-switch.ts';

// What every page can do beyond being read. None of it is needed to read.
listenToThemeSwitch();
listenToSearchKey();
listenToPeople();
listenToQuotations();
keepPlace();
