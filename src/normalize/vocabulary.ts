/** Wordings that pages of any outlet use around their articles. Each pattern stands for a whole line. */

const whole = (...sources: string[]): RegExp => new RegExp(`^(?:${sources.join('|')})[.:…!]*$`, 'iu');

/** Words that buttons and labels are made of: a short line of nothing else is part of the page. */
export const INTERFACE_WORDS: ReadonlySet<string> = new Set(
  `share shares via save saved print email e-mail mail copy link url facebook twitter x linkedin whatsapp telegram
  reddit pinterest flipboard pocket instagram youtube tiktok bluesky threads messenger tweet pin it
  listen play pause mute unmute volume video audio fullscreen replay autoplay subtitles captions transcript
  menu search close open toggle navigation skip content main login log in sign out register account
  subscribe subscription gift bookmark comment comments reply like follow following more less
  show hide view expand collapse loading next previous back top home click tap here zoom image gallery
  resize text font size reprints permissions feedback settings notifications alerts`.split(/\s+/),
);

/** Of those, words that are never a line's whole sense in an article; one at least must be there. */
export const INTERFACE_MARKS: ReadonlySet<string> = new Set(
  `share shares save print email e-mail copy facebook twitter linkedin whatsapp reddit pinterest flipboard listen play
  pause mute menu search close toggle skip login log sign register subscribe gift bookmark comment comments
  follow show hide expand collapse loading click tap zoom resize reprints autoplay fullscreen`.split(/\s+/),
);

export const INTERFACE_LINES = whole(
  String.raw`placeholder while .{1,40} loads?`,
  String.raw`(?:this )?(?:article|page|content|video|image|comments?) (?:is |are )?(?:still )?loading`,
  String.raw`\d+ ?-? ?min(?:ute)?s?\.? (?:read|listen|watch)`,
  String.raw`(?:reading|read) time:? .{0,12}\d+ min(?:ute)?s?`,
  String.raw`\d{1,2}:\d\d(?: ?/ ?\d{1,2}:\d\d)?`,
  String.raw`(?:share|listen to|print|save|bookmark|email|copy|give|gift|rate|report) (?:this|the|full)(?: \w+)? (?:article|story|page|post|link|report|error)(?: .{0,30})?`,
  String.raw`(?:view|show|see|post|load|read|add|join) (?:all |the |a |more |\d+ )*(?:comments?|conversation|responses?)`,
  String.raw`skip to .{1,40}`,
  String.raw`(?:enable|turn on|please enable) javascript.{0,80}`,
  String.raw`we (?:and our partners )?use cookies.{0,200}`,
  String.raw`(?:accept|reject|manage)(?: all)? cookies?`,
  String.raw`(?:this|the) (?:video|audio|content|browser) (?:is not available|cannot be played|is not supported|does not support).{0,60}`,
  String.raw`this is a (?:developing|breaking)(?: news)? story.{0,120}`,
  String.raw`(?:follow|like|find|join) (?:us|me) on .{1,60}`,
  String.raw`follow (?:[\p{L}.’' -]{2,40} )?(?:on \w+ )?(?:at )?@\w+`,
  String.raw`(?:to continue reading|keep reading|continue reading).{0,120}`,
  String.raw`(?:already a (?:subscriber|member)|not a subscriber(?: yet)?)\b.{0,80}`,
  String.raw`(?:you have|you’ve|you've) (?:\d+|one|two|three|reached).{0,60}(?:articles?|stories|limit).{0,40}`,
  String.raw`(?:subscribe|log in|sign in|register|create (?:a|an) (?:free )?account) (?:now |today |here |for free )?(?:to|for) (?:continue|read|unlock|access|keep|full).{0,100}`,
  String.raw`this (?:article|content|story) is (?:for|only available to|reserved for|exclusive to) (?:our )?(?:subscribers|members).{0,60}`,
  String.raw`(?:image|photo|picture) \d+ of \d+`,
  String.raw`\d+ of \d+(?: documents?)?`,
  String.raw`\d{1,2} ?/ ?\d{1,2}`,
  String.raw`(?:final|late|early|first|city|national|international|morning|evening) edition`,
  String.raw`\((?:adds|updates|recasts|refiles|corrects|writes through|repeats|removes|rewrites)\b[^()]{0,200}\)`,
  String.raw`\(\([^()]{0,200}\)\)`,
  String.raw`.{2,60}\(?opens (?:in|a) (?:a )?new (?:window|tab)\)?`,
  String.raw`jump to .{1,40}`,
  String.raw`#\s?#\s?#|-\s?30\s?-|\(?ends\)?`,
  String.raw`(?:tel(?:ephone)?|phone|fax|mobile|e-?mail|web(?:site)?|(?:media |press )?contacts?|for (?:further|more) information)\b\.?:.{0,120}`,
  String.raw`www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+|(?:\+\d|\(\d{2,5}\))[\d ()./-]{5,20}\d`,
  String.raw`unsubscribe\b[^.]{0,120}`,
  String.raw`was this (?:e-?mail |newsletter )?forwarded to you\?.{0,80}`,
  String.raw`get (?:e-?mail )?alerts (?:on|about|for) .{1,100}`,
  String.raw`(?:last )?updated?:? (?:at )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?`,
  String.raw`(?:hide|show|view|toggle) caption`,
  String.raw`(?:enlarge|expand) (?:this )?image`,
);

export const ADVERTISEMENT_LINES = whole(
  'ad',
  'ads',
  String.raw`advert(?:isement|ising)?s?`,
  String.raw`sponsored(?: content| by .{1,40})?`,
  String.raw`paid (?:content|post|for by .{1,40})`,
  String.raw`(?:article|story) continues (?:below|after) (?:this )?(?:ad|advert|advertisement).{0,20}`,
  String.raw`(?:scroll|continue|keep reading) (?:down )?(?:below |after )?(?:to continue|reading the main story).{0,30}`,
  String.raw`continue reading the main story`,
  String.raw`(?:sign up|subscribe) (?:here |now |today |free )?(?:for|to) (?:our |the |a |my |your )?.{0,60}(?:newsletters?|briefings?|emails?|alerts?|podcast|app)\b.{0,100}`,
  String.raw`sign up (?:here )?to (?:get|receive) .{1,100}`,
  String.raw`(?:get|receive|enjoy) .{1,60}(?:in(?:to)? your inbox|newsletter|delivered to you).{0,80}`,
  String.raw`[^“”"]{3,90} (?:in|to|into) your inbox\b[^“”"]{0,60}`,
  String.raw`(?:our )?newsletters?`,
  String.raw`(?:email|e-mail) address`,
  String.raw`(?:by signing up|by subscribing|by providing your email),? you (?:agree|accept|consent).{0,200}`,
  String.raw`(?:download|get) (?:our|the) (?:free )?(?:\w+ )?app.{0,60}`,
);

/** What a box says that asks the reader to sign up, anywhere in it. */
export const NEWSLETTER_WORDING =
  /\b(?:sign up (?:to|for)|subscribe (?:to|for)|newsletters?\b.{0,40}\b(?:free|inbox|daily|weekly)|(?:free|daily|weekly) newsletter|(?:in|to) your inbox)\b/iu;

export const COMMENT_LINES = whole(
  String.raw`leave (?:a|your) (?:reply|comment|response)(?: .{0,40})?`,
  String.raw`(?:cancel|post) (?:reply|comment)`,
  String.raw`your email(?: address)? (?:will not|will never|won’t|won't|stays|is never) .{1,120}`,
  String.raw`(?:required )?fields (?:are marked|with a star|marked) .{0,60}`,
  String.raw`save my name,? .{1,120}`,
  String.raw`notify me (?:of|by|when) .{1,80}`,
  String.raw`(?:name|email|e-mail|website|comment|your name|your email)(?: address)? ?\*`,
  String.raw`\d+ (?:comments?|responses?|replies)`,
  String.raw`(?:be the first to|add a|post a|write a|what do you think\? leave a) comment.{0,60}`,
  String.raw`comments (?:are|have been) (?:closed|disabled|off|moderated).{0,60}`,
  String.raw`(?:join|start) the (?:conversation|discussion)`,
  String.raw`you must (?:be logged in|log in) to (?:post a )?comment`,
);

export const REPUBLISHER_LINES = whole(
  String.raw`(?:original |read )?source(?: link| url| article)?(?:: ?https?://\S+)?`,
  String.raw`(?:read|view|see|visit) (?:the )?(?:original|full|rest of the|whole)(?: \w+)?(?: (?:article|story|post|report|source|version))(?: (?:here|at|on|by) .{0,80})?`,
  String.raw`(?:view|read) original`,
  String.raw`the post .{1,300} (?:first appeared|appeared first) on .{1,80}`,
  String.raw`(?:this|the) (?:article|story|post|report|piece) (?:was |is |has been )?(?:originally |first |re)?-?(?:published|appeared|posted|republished|reposted|syndicated)\b.{0,200}`,
  String.raw`a version of this (?:article|story|report) (?:first )?(?:appears|appeared|was published|ran) .{0,300}`,
  String.raw`(?:originally|first|previously) (?:published|posted|appeared) (?:on|at|in|by) .{1,120}`,
  String.raw`republished (?:with permission|from|under) .{1,160}`,
  String.raw`©.{0,160}`,
  String.raw`(?:copyright|\(c\))(?: ?©| ?\(c\)|:)? ?(?:by\b|(?:19|20)\d\d\b).{0,160}`,
  String.raw`(?:copyright|\(c\)) .{0,80}(?:\b(?:19|20)\d\d\b|all rights reserved).{0,80}`,
  String.raw`all rights reserved.{0,120}`,
  String.raw`(?:disclaimer: )?(?:this (?:story|article) has not been edited by|except for the headline,) .{1,200}`,
);

/** Where a report came from, in names: `SOURCE: RIVER WIRE AND NEWS AGENCIES`. */
export const SOURCE_LINE =
  /^(?:SOURCE|Source)S?s?: (?=.{2,60}$)(?:\p{Lu}[\p{L}\d.&’'-]*|and|news|agencies|of|the)(?:,? (?:\p{Lu}[\p{L}\d.&’'-]*|and|news|agencies|of|the))*$/u;

/** A label over a list of other stories. */
export const LINKS_HEADS = whole(
  String.raw`(?:read|see|learn|explore|watch|discover) (?:more|also|next)(?: (?:on|about|from|stories|news|in)\b.{0,50})?`,
  String.raw`(?:also|further|recommended|suggested|more) (?:read(?:ing)?|stories|articles|coverage|news)(?: .{0,40})?`,
  String.raw`related(?: (?:stories|articles|coverage|topics|content|news|posts|links|reading|items|tags|video))?`,
  String.raw`more (?:from|on|in|about) .{1,50}|(?:the )?latest (?:from|on|in) .{1,25}`,
  String.raw`(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|recommended(?: for you| by .{1,20})?|editor[’']?s[’']? (?:picks?|choice)|our picks|don[’']t miss|in case you missed it|what to read next|up next|around the web|from around the web|promoted stories)`,
  String.raw`(?:most|top) (?:read|popular|viewed|shared|stories|news|commented)(?: .{0,30})?`,
  String.raw`trending(?: now| stories| topics| today)?`,
  String.raw`(?:elsewhere on|also on|also in|on our) .{1,40}`,
  String.raw`(?:latest|more) (?:stories|news|headlines|articles|videos?)`,
);

/** A label before one other story on the same line. */
export const TEASER_LABEL =
  /^(?:read more|read also|also read|read next|related(?: story| article)?|see also|more|must read|watch|listen|recommended|don[’']t miss|read|in depth|explainer|opinion|analysis|live(?: updates)?)\s?[:|»>–—-]\s?\S/iu;

/** Nouns that names of papers and stations end in. */
export const OUTLET_NOUNS: ReadonlySet<string> = new Set(
  `agency age anzeiger argus banner beacon bulletin bugle broadcasting broadcaster chronicle citizen correio correo correspondent courant courier
  dagblad daily despatch diario diário digest dispatch echo economist enquirer examiner express gazette gazzetta giornale globe guardian herald heraldo independent
  inquirer jornal journal krant kurier leader ledger magazine mail mercury messenger mirror monitor nachrichten network news newspaper newswire
  observer outlook packet paper periódico post prensa press radio record register reporter republic review rundschau sentinel spectator standard
  star statesman sun tageblatt tagblatt telegram telegraph television times today tribune tv voice week weekly wire world zeitung`.split(
    /\s+/,
  ),
);

/** Agencies and stock libraries that credit lines name. */
export const CREDIT_WORDS =
  /\b(?:AP|AFP|EPA|EFE|UPI|ANSA|DPA|dpa|TASS|Tass|Xinhua|Reuters|Getty|Shutterstock|Alamy|iStock|Zuma|ZUMA|Bloomberg|Keystone|Magnum|Sputnik|Anadolu|NurPhoto|Pool|pool|Associated Press|Agence France-Presse|European Pressphoto|handout|Handout|courtesy|Courtesy|via)\b/;
