import type { AmountKind } from "./amount";

/** What a word after a number makes of it. */
export interface UnitWord {
	readonly kind: AmountKind;
	readonly unit?: string;
	readonly currency?: string;
	readonly factor?: number;
}

export const spelledNumbers = new Map<string, number>([
	...list("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen").map(
		(word, value): [string, number] => [word, value],
	),
	["seventeen", 17],
	["eighteen", 18],
	["nineteen", 19],
	...list("twenty thirty forty fifty sixty seventy eighty ninety").map((word, index): [string, number] => [
		word,
		20 + 10 * index,
	]),
	["hundred", 100],
	["thousand", 1000],
	["million", 1e6],
	["billion", 1e9],
	["dozen", 12],
]);

/** Parts of a whole, in percent. */
export const fractions = new Map<string, number>([
	["half", 50],
	["halves", 50],
	["third", 100 / 3],
	["thirds", 100 / 3],
	["quarter", 25],
	["quarters", 25],
	["fifth", 20],
	["fifths", 20],
	["sixth", 100 / 6],
	["tenth", 10],
	["tenths", 10],
]);

export const multiples = new Map<string, number>([
	["twice", 2],
	["thrice", 3],
	["double", 2],
	["doubled", 2],
	["doubles", 2],
	["doubling", 2],
	["triple", 3],
	["tripled", 3],
	["triples", 3],
	["tripling", 3],
	["quadruple", 4],
	["quadrupled", 4],
	["halve", 0.5],
	["halved", 0.5],
	["halves", 0.5],
	["halving", 0.5],
	...list("twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold").map(
		(word, index): [string, number] => [word, index + 2],
	),
]);

/** Scales that are joined to the number; case counts, for 5b and 5t are list labels and tonnes. */
export const joinedScales = new Map<string, number>([
	["k", 1e3],
	["K", 1e3],
	["m", 1e6],
	["M", 1e6],
	["mn", 1e6],
	["Mn", 1e6],
	["MN", 1e6],
	["mm", 1e6],
	["MM", 1e6],
	["mln", 1e6],
	["mio", 1e6],
	["Mio", 1e6],
	["bn", 1e9],
	["Bn", 1e9],
	["BN", 1e9],
	["B", 1e9],
	["tn", 1e12],
	["cr", 1e7],
	["Cr", 1e7],
]);

/** Scales that stand as a word of their own, lower case. */
export const spacedScales = new Map<string, number>([
	["hundred", 100],
	["thousand", 1e3],
	["million", 1e6],
	["millions", 1e6],
	["mn", 1e6],
	["mln", 1e6],
	["mio", 1e6],
	["billion", 1e9],
	["billions", 1e9],
	["bn", 1e9],
	["mrd", 1e9],
	["trillion", 1e12],
	["tn", 1e12],
	["lakh", 1e5],
	["lakhs", 1e5],
	["lac", 1e5],
	["lacs", 1e5],
	["crore", 1e7],
	["crores", 1e7],
	["cr", 1e7],
]);

const dollarPrefixes = new Map<string, string>([
	["", "USD"],
	["US", "USD"],
	["A", "AUD"],
	["AU", "AUD"],
	["C", "CAD"],
	["CA", "CAD"],
	["CAN", "CAD"],
	["NZ", "NZD"],
	["HK", "HKD"],
	["S", "SGD"],
	["SG", "SGD"],
	["R", "BRL"],
	["MX", "MXN"],
	["Mex", "MXN"],
]);

/** The currency of a dollar sign with the letters before it; undefined where they are no country. */
export function dollarCurrency(letters: string): string | undefined {
	return dollarPrefixes.get(letters);
}

export const currencySymbols = new Map<number, string>([
	[0x24, "USD"],
	[0xa3, "GBP"],
	[0x20ac, "EUR"],
	[0x20b9, "INR"],
	[0xa5, "JPY"],
	[0x20a9, "KRW"],
	[0x20aa, "ILS"],
	[0x20ba, "TRY"],
	[0x20bd, "RUB"],
	[0x20b1, "PHP"],
	[0x20a6, "NGN"],
	[0x20b5, "GHS"],
	[0x20ab, "VND"],
	[0x0e3f, "THB"],
	[0x20b4, "UAH"],
	[0x20a8, "INR"],
	[0x20a1, "CRC"],
	[0x20b2, "PYG"],
	[0x20b8, "KZT"],
	[0x09f3, "BDT"],
	[0x20be, "GEL"],
	[0x20bc, "AZN"],
	[0x20ae, "MNT"],
]);

export const currencyCodes = new Set(
	list(
		"USD EUR GBP INR COP ZAR CHF JPY SEK NOK DKK PLN BRL MXN AUD NZD CAD AED SGD HKD CNY RMB KRW TRY ILS THB MYR IDR PHP CZK HUF RON CLP ARS PEN SAR QAR KES NGN EGP ISK UAH VND TWD KWD BHD OMR GHS UGX TZS BGN RSD PKR BDT LKR RM BWP NAD ZMW MUR MZN AOA RWF ETB XOF XAF FCFA MAD TND DZD JOD LBP UYU BOB PYG CRC GTQ DOP JMD TTD KZT GEL AZN NPR KHR FJD BND",
	),
);

/** The currency of a sign. All but the dollar's lie beyond the letters of English, so that most codes need no search. */
export function currencyOfSign(code: number): string | undefined {
	return code === 0x24 || code > 0x7f ? currencySymbols.get(code) : undefined;
}

/** The currency code that stands in a piece of a text. All are in capitals, so that most words need not be cut out. */
export function codeBetween(text: string, start: number, end: number): string | undefined {
	const first = text.charCodeAt(start);
	if (first < 65 || first > 90) return undefined;
	const letters = text.slice(start, end);
	return currencyCodes.has(letters) ? letters : undefined;
}

/** Words and short forms before or after the number; "Rs" and "kr" keep their case in prose, so lower case here. */
export const currencyWords = new Map<string, string>([
	["rs", "INR"],
	["kr", "kr"],
	["zł", "PLN"],
	["zl", "PLN"],
	["fr", "CHF"],
	["rmb", "CNY"],
	["ksh", "KES"],
	["rp", "IDR"],
	["tk", "BDT"],
	["dhs", "AED"],
	["dh", "MAD"],
	["php", "PHP"],
	["kč", "CZK"],
]);

const points: UnitWord = { kind: "points" };
const basisPoints: UnitWord = { kind: "basisPoints" };

/** Words that say what the number before them measures, lower case. */
export const units = new Map<string, UnitWord>([
	["percent", { kind: "percent" }],
	["pct", { kind: "percent" }],
	...list("point points pts pt pp pps ppt ppts").map((word): [string, UnitWord] => [word, { ...points, unit: word }]),
	["bps", basisPoints],
	["bp", basisPoints],
	["x", { kind: "multiple" }],
	["fold", { kind: "multiple" }],
	["star", { kind: "rating", unit: "stars" }],
	["stars", { kind: "rating", unit: "stars" }],
	...durations("second", "second seconds sec secs"),
	...durations("minute", "minute minutes min mins"),
	...durations("hour", "hour hours hr hrs h"),
	...durations("day", "day days"),
	...durations("week", "week weeks wk wks"),
	...durations("month", "month months mo mos"),
	...durations("quarter", "quarter quarters"),
	...durations("year", "year years yr yrs"),
	["decade", { kind: "duration", unit: "year", factor: 10 }],
	["decades", { kind: "duration", unit: "year", factor: 10 }],
	...money("USD", "dollar dollars bucks"),
	...money("EUR", "euro euros"),
	...money("GBP", "pound pounds sterling quid"),
	...money("INR", "rupee rupees"),
	...money("ZAR", "rand"),
	...money("CHF", "franc francs"),
	...money("JPY", "yen"),
	...money("NGN", "naira"),
	...money("KES", "shilling shillings"),
	...money("GHS", "cedi cedis"),
	...money("AED", "dirham dirhams"),
	...money("SAR", "riyal riyals"),
	...money("THB", "baht"),
	...money("MYR", "ringgit"),
	...money("IDR", "rupiah"),
	...money("BDT", "taka"),
	...money("TRY", "lira"),
	...money("HUF", "forint forints"),
	...money("peso", "peso pesos"),
	...money("kr", "kr krona kronor krone kroner"),
	...["NOK", "SEK", "DKK", "EUR"].flatMap((currency): [string, UnitWord][] => [
		[`m${currency}`.toLowerCase(), { kind: "money", currency, factor: 1e6 }],
		[`k${currency}`.toLowerCase(), { kind: "money", currency, factor: 1e3 }],
	]),
	...money("PLN", "zł zloty złoty zlotys"),
	["teur", { kind: "money", currency: "EUR", factor: 1e3 }],
	["keur", { kind: "money", currency: "EUR", factor: 1e3 }],
	["meur", { kind: "money", currency: "EUR", factor: 1e6 }],
	["pence", { kind: "money", currency: "GBP", factor: 0.01 }],
	["cent", { kind: "money", currency: "USD", factor: 0.01 }],
	["cents", { kind: "money", currency: "USD", factor: 0.01 }],
]);

/** Those that may be joined to the number without a space; the rest make it an identifier ("5G"). */
export const joinedUnits = new Set(
	list("x pct pp ppt ppts pts pt bps bp h hr hrs min mins sec secs wk wks mo yr yrs days weeks months kr zł"),
);

/** Adjectives between a number and its duration. */
export const durationAdjectives = new Set(
	list("working business calendar full consecutive whole more further additional trading"),
);

export const durationWords = new Set(list("day week month quarter year hour"));

/** What an amount is per when "a" or "an" stands before it. */
export const perWords = new Set(
	list(
		"year month week day quarter hour minute night shift season period call contact customer client member order head piece person household claim case visit ticket seat user agent unit item account time store site branch policy transaction delivery parcel passenger patient guest employee subscriber interaction trip room",
	),
);

export const adverbPeriods = new Map<string, string>([
	["annually", "year"],
	["yearly", "year"],
	["monthly", "month"],
	["weekly", "week"],
	["daily", "day"],
	["quarterly", "quarter"],
	["hourly", "hour"],
	["each", "each"],
	["apiece", "each"],
]);

/** Words whose number is a name and no amount ("section 4.2", "Phase 1", "ref. 2291"). */
export const labelWords = new Set(
	list(
		"section sections sec § figure figures fig table tables appendix annex exhibit chapter chapters page pages p step steps phase phases slide slides tab tabs row rows column columns item items option options level tier tiers version v draft pillar pillars gate gates sprint sprints release part parts note footnote clause article art rule question questions line lines ref reference docket kr nr no number id invoice form annexe schedule act iso wcag rfc objective goal principle priority workstream stream wave cohort scenario room model windows band stage horizon recommendation decision lesson finding kpi account local see",
	),
);

export const countStops = new Set(
	list(
		"of the a an and or in on at by to from for with is are was were be been has have had will would can could may might should must do does did than that this these those it its we they he she you i our their your his her which who whom whose what when where why how as but if not no nor so more less fewer most least over under about above below into onto between within across after before during per each every plus minus vs versus until since up down out off only also then there here said says means shows costs needs remains makes gives takes went goes comes came because while though although against through us thus perhaps always ie eg i.e e.g etc",
	),
);

/** Plurals without an s, and counted things that have none. */
export const irregularCounts = new Set(
	list("people men women children staff fte ftes headcount crew personnel feet data media alumni criteria"),
);

export const months = new Map<string, number>(
	list("january february march april may june july august september october november december").flatMap(
		(month, index): [string, number][] => [
			[month, index + 1],
			[month.slice(0, 3), index + 1],
		],
	),
);
months.set("sept", 9);

export const weekdays = new Set(
	list("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"),
);

export const seasons = new Set(list("spring summer autumn fall winter"));
export const feasts = new Set(list("christmas easter diwali thanksgiving ramadan"));
export const relatives = new Set(list("next this last previous current coming past following"));
export const periods = new Set(
	list("year quarter month week half spring summer autumn winter semester fiscal financial"),
);
export const ordinals = new Map<string, number>([
	["first", 1],
	["second", 2],
	["third", 3],
	["fourth", 4],
]);

function durations(unit: string, words: string): [string, UnitWord][] {
	return list(words).map((word) => [word, { kind: "duration", unit }]);
}

function money(currency: string, words: string): [string, UnitWord][] {
	return list(words).map((word) => [word, { kind: "money", currency }]);
}

function list(words: string): string[] {
	return words.split(" ");
}
