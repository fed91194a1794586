import type { Day } from './calendar.ts';

/** Somebody's time in an office whose title papers print before the name. */
export interface Tenure {
  /** The title as it stands before the name. */
  readonly office: string;
  readonly surname: string;
  /** For the reader: `Antony Blinken`. */
  readonly name: string;
  readonly from: Day;
  /** The last day; absent while it lasts. */
  readonly to?: Day | undefined;
  /** Told by a record of the archive. */
  readonly isOwn?: boolean | undefined;
}

const rows = (office: string, table: string): Tenure[] =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', from = '', to = ''] = row.split('|').map((cell) => cell.trim());
      return { office, name, surname: name.split(' ').at(-1)!, from, ...(to === '' ? {} : { to }) };
    });

/**
 * Who held the offices that news of diplomacy names most, and when. Terms as the offices themselves state
 * them; a person who held one twice has two rows.
 */
export const TENURES: readonly Tenure[] = [
  ...rows(
    'President',
    `
    Ronald Reagan | 1981-01-20 | 1989-01-20
    Bill Clinton | 1993-01-20 | 2001-01-20
    Barack Obama | 2009-01-20 | 2017-01-20
    Donald Trump | 2017-01-20 | 2021-01-20
    Donald Trump | 2025-01-20
    Joe Biden | 2021-01-20 | 2025-01-20
    Boris Yeltsin | 1991-07-10 | 1999-12-31
    Dmitry Medvedev | 2008-05-07 | 2012-05-07
    Jacques Chirac | 1995-05-17 | 2007-05-16
    Nicolas Sarkozy | 2007-05-16 | 2012-05-15
    Emmanuel Macron | 2017-05-14
    Hu Jintao | 2003-03-15 | 2013-03-14
    Petro Poroshenko | 2014-06-07 | 2019-05-20
    Volodymyr Zelensky | 2019-05-20
    Volodymyr Zelenskyy | 2019-05-20
    Hassan Rouhani | 2013-08-03 | 2021-08-03
    Ebrahim Raisi | 2021-08-03 | 2024-05-19
    Mahmoud Ahmadinejad | 2005-08-03 | 2013-08-03`,
  ),
  ...rows(
    'Secretary of State',
    `
    Madeleine Albright | 1997-01-23 | 2001-01-20
    Colin Powell | 2001-01-20 | 2005-01-26
    Condoleezza Rice | 2005-01-26 | 2009-01-20
    Hillary Clinton | 2009-01-21 | 2013-02-01
    John Kerry | 2013-02-01 | 2017-01-20
    Rex Tillerson | 2017-02-01 | 2018-03-31
    Mike Pompeo | 2018-04-26 | 2021-01-20
    Antony Blinken | 2021-01-26 | 2025-01-20
    Marco Rubio | 2025-01-21`,
  ),
  ...rows(
    'Foreign Minister',
    `
    Igor Ivanov | 1998-09-11 | 2004-03-09
    Sergei Lavrov | 2004-03-09
    Sergey Lavrov | 2004-03-09
    Dmytro Kuleba | 2020-03-04 | 2024-09-05
    Joschka Fischer | 1998-10-27 | 2005-11-22
    Heiko Maas | 2018-03-14 | 2021-12-08
    Annalena Baerbock | 2021-12-08 | 2025-05-06`,
  ),
  ...rows(
    'Prime Minister',
    `
    Margaret Thatcher | 1979-05-04 | 1990-11-28
    John Major | 1990-11-28 | 1997-05-02
    Tony Blair | 1997-05-02 | 2007-06-27
    Gordon Brown | 2007-06-27 | 2010-05-11
    David Cameron | 2010-05-11 | 2016-07-13
    Theresa May | 2016-07-13 | 2019-07-24
    Boris Johnson | 2019-07-24 | 2022-09-06
    Rishi Sunak | 2022-10-25 | 2024-07-05
    Keir Starmer | 2024-07-05
    Shinzo Abe | 2012-12-26 | 2020-09-16
    Fumio Kishida | 2021-10-04 | 2024-10-01
    Narendra Modi | 2014-05-26
    Stephen Harper | 2006-02-06 | 2015-11-04
    Justin Trudeau | 2015-11-04 | 2025-03-14`,
  ),
  ...rows(
    'Chancellor',
    `
    Helmut Kohl | 1982-10-01 | 1998-10-27
    Gerhard Schröder | 1998-10-27 | 2005-11-22
    Angela Merkel | 2005-11-22 | 2021-12-08
    Olaf Scholz | 2021-12-08 | 2025-05-06
    Friedrich Merz | 2025-05-06`,
  ),
  ...rows(
    'Secretary-General',
    `
    Kofi Annan | 1997-01-01 | 2006-12-31
    Ban Ki-moon | 2007-01-01 | 2016-12-31
    António Guterres | 2017-01-01 | 2026-12-31
    Anders Fogh Rasmussen | 2009-08-01 | 2014-09-30
    Jens Stoltenberg | 2014-10-01 | 2024-10-01
    Mark Rutte | 2024-10-01`,
  ),
];
