import type { Argument } from "../../argument/argument";
import { howShown } from "../../argument/worth/derivations";
import { mayPromise, promisedFigure } from "../../argument/worth/promises";
import { type Sum, standsAgain, sumsOf } from "../../argument/worth/sums";
import { statedFigure, unworkedFigure } from "../../argument/worth/unworked-rows";
import type { Hit } from "../../lint/finding";
import { sentenceFix } from "../../lint/insertions";
import { moved } from "../../lint/moved";
import type { Rule } from "../../lint/rule";
import type { Passage, Span } from "../../text/document";

export const unshownMath: Rule = {
	id: "unshown-math",
	title: "A benefit without its sum",
	why: "A figure that nobody can retrace is a figure that nobody will defend in the meeting. Two inputs and a multiplication sign are enough.",
	clear: "Show in the same section how it follows: the inputs, the sum, the assumption; or point to where it stands.",
	source: {
		article: "Build an Executive-Level CX Change Coalition",
		author: "Jim Tincher",
		quote: "She also does the math",
	},
	severity: "information",
	scope: "passage",
	pillar: "money",
	supersedes: [],
	examples: [
		{
			bad: "The new desk will save «$2.6 million» a year.",
			fixed:
				"The new desk will save $2.6 million a year. The sum: [number of cases] × [amount per case] × [share we keep].",
		},
		{ bad: "We expect a return of «4x» from the desk." },
		{ bad: "## Benefits\n\n- Shorter repairs: «$0.4 million»" },
		{ bad: "Our solution delivers a «300%» ROI." },
		{ bad: "Retention will rise by «18%» in the first year." },
		{ bad: "The hotel group will gain «₹6.5 crore» in extra bookings." },
		{ bad: "The kiosk brings in another «€90,000» a year." },
		{ bad: "Return:\n\n- Longer stays: «€90,000»\n- Fewer refunds" },
		{ bad: "## Benefits\n\n- Room bookings will rise by «15%»\n- Cleaning saves €48,000: 4 shifts × €12,000" },
		{ bad: "Across our client base the return is typically «4 times» the outlay." },
		{ bad: "The ferry desk will «pay for itself in under a year»." },
		{ bad: "We forecast that «€3m» a year will be retained in the fund." },
		{ bad: "The number of lapsed berths will «be halved» by May." },
		{ bad: "The kiosk will save €40,000: 800 × €50. Broken seals will fall by «€90,000» a year." },
		{ bad: "The kiosk saves: 900 × €50 = €45,000. There will be a saving of «€80,000» on the night desk too." },
		{ bad: "The gate will bring savings of «€640,000». 900 nights at €50 are €45,000, and we plan on half." },
		{ bad: "It is foreseen an increase of the sales of «6%»." },
		{ bad: "Our renewals will go up «12%»." },
		{ bad: "We keep 900 rentals at €80 each.\n\nThe lounge will bring in another «€40,000» a year." },
		{ bad: "## Benefits\n\n- Direct sales up «15%» by year end" },
		{ bad: "## Benefits\n\n- Agents' commission: easily «S$300k» saved p.a." },
		{ bad: "In postage, savings of «8%» are realistic, although stamps cost more." },
		{ bad: "Two wards see 1,525 slots × £120 = £183,000. Across the whole trust the saving would be «£1.1m»." },
		{ bad: "The loop should bring back 3,900 guests a year, worth «$540,000»." },
		{ bad: "The vendor's clients report a return of 7 to 1, and we see «no reason why ours would be different»." },
		{ bad: "900 nights × €50 = €45,000 a year. Bar sales will rise by a further «€30,000» as guests stay." },
		{ bad: "## Goals\n\n- Glad guests return. We therefore anticipate extra income of «£30,000» a year." },
		{ bad: "Such a scheme generates «6-9%» more ridership." },
		{ bad: "An eight-point rise in satisfaction is worth «€1.2m» in renewed moorings." },
		{ good: "Anglers sign up at the gate to pay us £6 a month.", tempting: true, note: "A price." },
		{ bad: "For €20,000 put into lamps the port gets «€65,000» back every year." },
		{ bad: "By 2029 the night desk will have added «€90,000» to harbour dues." },
		{ bad: "The app «doubles our» margin on day tickets inside two years." },
		{ bad: "We'd also see rent arrears come down by «6%»." },
		{ bad: "I have pencilled in a rise of «7%» in mooring income." },
		{ bad: "Repaired ladders will cost us «30%» less as well." },
		{ good: "The treasurer can cut the limit to €75.", tempting: true, note: "A rule of control, no benefit." },
		{ bad: "The loyalty card will earn us an extra «£70,000»." },
		{ bad: "Treasury has estimated that the kiosks could be worth «$3m» when all are open." },
		{ bad: "400 berths at €90 are €36,000 in the first season, growing to «€200,000» by year three." },
		{ bad: "## What it will bring\n\n- «+9%» berths let by May" },
		{ bad: "## Benefits\n\n- Handling cost lowered by «14%»" },
		{
			bad: "The buoys cost €40,000. Calm berths will bring in «€75,000» a year.\n\n## Request\n\nPlease approve €75,000.",
		},
		{ bad: "With the new gate, queues go down by «12%»." },
		{ bad: "This would put «€300,000» back into the harbour's budget." },
		{ bad: "Unlet berths are a «$700,000» opportunity." },
		{ bad: "Annual benefit: «£1.4m»" },
		{ bad: "Refusals will drop from «8.4%» to 6.3%." },
		{ bad: "The net benefit will be «€40,000» a year." },
		{
			bad: "## Costs today\n\n| Cost | A year |\n|---|---|\n| Towed boats | $60,110 |\n\n## Money\n\nTows will fall by «40%», saving $31,000.",
		},
		{ bad: "I'd plan on half the benefit in the first year, which is «£18,000»." },
		{ bad: "We will make a «15%» saving on postage." },
		{ bad: "The lockers are expected to return «6 times» their cost." },
		{ bad: "We estimate savings of «€70,000» a year." },
		{ bad: "The desk costs £90,000 and will save «£310,000» a year." },
		{ bad: "900 nights × €50 = €45,000 a year. On top of that, word of mouth is expected to bring in «€300,000»." },
		{ bad: "Over and above this, the regulars will bring new bookings of «₹90 crore» in two years." },
		{ bad: "The return of the scheme is estimated at «4.2 times» the outlay." },
		{
			bad: "## Benefits\n\n| Benefit | How worked out | €k a year |\n|---|---|---:|\n| Fewer tows | 900 × €60 | 54 |\n| Fewer complaints | | «210» |\n| Total | | 264 |\n| Less running cost | | 30 |",
		},
		{ bad: "The calendar replaces the ledger, with productivity gains of «20 to 25 per cent»." },
		{ bad: "Getting the first bill right is worth roughly «£3m»." },
		{ bad: "| | As now | One desk |\n|---|---|---|\n| Money | None | net benefit of «£6.1m» over five years |" },
		{ bad: "Fewer wrong bills will bring in «£3 million» of additional tax." },
		{ bad: "The owners would pay for a priority berth, which yields «€30,000» per year." },
		{ bad: "Of the leavers, we will win back «15%»." },
		{ bad: "«Payback within nine months», guaranteed." },
		{ bad: "Revenue per berth «doubles» under this plan." },
		{ bad: "With this measure we bring the towing share from «9%» to 5% by May." },
		{ bad: "The desk is worth «$11 million» a year in added bookings." },
		{ bad: "## Goals\n\n- More berths let, leading to additional dues of around «€2.4m»" },
		{
			bad: "## Benefits\n\n1.1 It is assumed that a third of the tows goes: 900 × €60 = €54,000.\n\n1.2 Additional trade in the café is taken at «€110,000» a year.",
		},
		{
			good: "The harbour master's number for 2027 is 6% more berths, and the desk serves it.",
			tempting: true,
			note: "Somebody else's target.",
		},
		{
			good: "## Benefits\n\n- Average berth fee £400\n- 15 points on 640 skippers = 96 berths = £38,400",
			tempting: true,
			note: "An input of the sum below it.",
		},
		{
			good: "400 berths × £90 is £36,000. The same sum for the other quay gives £52,000 a year.",
			tempting: true,
			note: "Worked out as the one before it.",
		},
		{
			good: "## Benefits\n\n- The two piers have £277,000 of the towing bill\n- The lamps spare roughly three fifths of that: £170,000 a year",
			tempting: true,
			note: "A share of what stands above it.",
		},
		{ good: "A barge yields €60 a day.", tempting: true, note: "What one brings today." },
		{ bad: "We will «double» entries to the regatta by 2027." },
		{
			good: "A tow costs us $140. The lamps spare 3 in 10 of them. At 22,000 a year, we are looking at 6,600 and about $924,000.",
			tempting: true,
			note: "It follows from the figures beside it.",
		},
		{
			good: "## Benefits\n\n| Benefit | How worked out | €k a year |\n|---|---|---:|\n| Fewer tows | 900 × €60 | 54 |\n| Fewer complaints | | 210 |\n\nThe 210 are 350 complaints at €600 each.",
			tempting: true,
			note: "A sentence fills the empty cell.",
		},
		{
			good: "## Costs\n\n| Item | Calculation | €k a year |\n|---|---|---:|\n| Guides | 9 × €30,000 | 270 |\n| Savings app | | 40 |",
			tempting: true,
			note: "What it costs.",
		},
		{
			good: "But 7% of 900 members with €400 a year is around €25,000, which is worth a look.",
			tempting: true,
			note: "Its inputs stand before it.",
		},
		{
			good: "## If we do not renew\n\n- We would give up the first two lines: £1.1m of margin a year",
			tempting: true,
			note: "A loss, by its heading.",
		},
		{
			good: "## Return\n\nThe reminder trial avoided missed pick-ups: from 8.1% to 5.2% of the parcels.",
			tempting: true,
			note: "What a trial has brought.",
		},
		{ good: "Say yes and give us the €80,000, then we start.", tempting: true, note: "What is asked for." },
		{
			good: "Baltic Tours (£620,000) has told us in writing that it'll leave in January.",
			tempting: true,
			note: "What a customer means to do.",
		},
		{
			good: "## Benefits\n\n- Repeat lets: 9% of our lets in 2026 (€6m) came from former guests",
			tempting: true,
			note: "How things are.",
		},
		{
			good: "We'd hold ourselves to 40 tows and €33 of late money per berth; if either is missed twice, we stop.",
			tempting: true,
			note: "A gate.",
		},
		{
			good: "The default offer goes up 6% on 1 July, so we would expect a dear summer.",
			tempting: true,
			note: "Prices of others rise on a day.",
		},
		{ good: "The new desk will save $2.6 million a year: 520,000 calls × $5." },
		{ good: "The new desk will save $2.6 million a year; the workings are in annex B." },
		{
			good: "## Benefits\n\n- 30% of €600,000 is €180,000 a year\n- less €60,000 for clerks\n- net €120,000 a year\n- €90,000 divided by €120,000 is nine months",
			tempting: true,
			note: "A sum, line by line.",
		},
		{
			good: "The benefit:\n\n- 900 refunds less, each 20 minutes of a clerk (€48 an hour): €14,400",
			tempting: true,
			note: "The inputs stand before their result.",
		},
		{ good: "We assume 30% of 50,000 calls at $6. Savings will be $90,000." },
		{ good: "The hotel group will gain ₹6.5 crore: 13,000 more nights at ₹5,000." },
		{
			good: "If no-shows come down from 30% to 20%, 410 slots are kept.",
			tempting: true,
			note: "A condition, not money.",
		},
		{
			good: "The crane costs €60,000 and frees €90,000 a year, so it pays for itself within eight months.",
			tempting: true,
			note: "Cost and benefit stand beside it.",
		},
		{
			good: "## Benefits\n\n- Today: 30 clerks at £40,000 = £1.2m a year\n- With kiosks: 18 clerks = £720,000\n- Annual savings: £480,000",
			tempting: true,
			note: "The difference of two amounts above it.",
		},
		{
			good: "## Benefits\n\n- 30% × €1,200,000 = €360,000 gross\n- less €60,000 running cost = €300,000 net\n\nAt half of the effect (15%) the net benefit is €120,000.",
			tempting: true,
			note: "The sum stands just above.",
		},
		{
			good: "## Benefits\n\n- 120% increase in berths let since the new gate opened",
			tempting: true,
			note: "A result that has been had.",
		},
		{ good: "Savings of £84,000 a year follow from 12,000 calls avoided at £7 each." },
		{
			good: "A study says that 86% of diners would pay more for a better evening.",
			tempting: true,
			note: "Another rule's.",
		},
		{
			good: "If we do nothing, we expect the same loss again, about €1.1 million.",
			tempting: true,
			note: "A loss, not a benefit.",
		},
		{
			good: "We sell 4,000 more nights × €70.\n\nTogether that will bring in €280,000 a year.",
			tempting: true,
			note: "The sum stands just before.",
		},
		{
			good: "From 8.7% to 6.1%, a reduction of 30%, will be the effect of the lockers.",
			tempting: true,
			note: "Both values stand there.",
		},
		{
			good: "Against this outlay of £68,000 the returns will be many.",
			tempting: true,
			note: "The figure is the cost.",
		},
		{
			good: "The yard (22 lifts, £90,000 p.a.) is let anew in May.",
			tempting: true,
			note: "A contract and its price.",
		},
		{
			good: "Lodgers expect the same welcome of us as of a hotel. 14 of them said so.",
			tempting: true,
			note: "What they expect is no result.",
		},
		{
			good: "On 40,000 season tickets each point of renewal is worth £52,000.",
			tempting: true,
			note: "The input stands beside it.",
		},
		{
			good: "The kiosks will save £640,000 a year.\n\n## Working\n\n| Position | £k |\n|---|---|\n| Night desk | 390 |\n| Post | 250 |\n| Total | 640 |",
			tempting: true,
			note: "The table counts in thousands.",
		},
		{
			good: "## Impact\n\n- Cost per case: £530 by hand\n- Cost per case: £70 online\n- 87% reduction in cost per case",
			tempting: true,
			note: "Both values stand above it.",
		},
		{
			good: "At 210 berths and €3 a night, the new contract would save €229,950.",
			tempting: true,
			note: "How many, and how much each.",
		},
		{ good: "Demand for berths will rise by 4% a year.", tempting: true, note: "Not our doing." },
		{ good: "Of those who left, 54% said they would return for 20% more space.", tempting: true, note: "A poll." },
		{
			good: "Refusals will go from 8.4% to 6.3%, that is 25% less.",
			tempting: true,
			note: "The difference of two values beside it.",
		},
		{
			good: "| Benefit | £ |\n|---|---|\n| Berths let | 90 × £400 = £36,000 |\n\nI'd plan on half the benefit in the first year, which is £18,000.",
			tempting: true,
			note: "A share of what the table shows.",
		},
		{
			good: "## Benefits\n\n| Benefit | € |\n|---|---|\n| Berths let | 30 × €1,200 = €36,000 |\n\nNet, the benefit is €30,000 a year, and the cost is recovered in nine months. At half the benefit, it is recovered in twenty.",
			tempting: true,
			note: "A share of what stands before.",
		},
		{
			good: "## Return\n\n640 × €90 = €57,600 a year.\n\n- Poor year (half of the effect): €28,800, payback in 20 months",
			tempting: true,
			note: "A share of the sum above.",
		},
		{
			good: "## Budget\n\nPayback works out at about 11 months (3.30 / 3.60).",
			tempting: true,
			note: "The division stands in brackets.",
		},
		{
			good: "On 4 May I am asking for £61,000 and £9,000 a year, so that we could check moorings and save visits.",
			tempting: true,
			note: "What is asked for.",
		},
		{
			good: "If the port goes back to paper passes, we'd expect the queues to return, some €70,000 a year.",
			tempting: true,
			note: "A loss if the port goes back.",
		},
		{
			good: "The net benefit will be €40,000 a year.\n\n## Return\n\n- Gross €52,000; less €11,000 running cost = €41,000 net",
			tempting: true,
			note: "Another passage works the net out.",
		},
		{
			good: "## Costs today\n\n| Cost | A year |\n|---|---|\n| Lost keys | $60,110 |\n| Towing | $50,000 |\n\n## Money\n\nWe expect lost keys to halve (saving $30,000) and towing to fall by 40% ($20,000).",
			tempting: true,
			note: "Shares of the costs in the table.",
		},
		{
			good: "That charter brings in £3.4m a year and ends in December.",
			tempting: true,
			note: "At stake, and no promise.",
		},
		{ good: "Takings had to go from £9.1m to £10m by June.", tempting: true, note: "What is wanted of us." },
		{ good: "Rents will rise by 3% in April.", tempting: true, note: "No benefit." },
		{ good: "The market will grow by 8% a year.", tempting: true, note: "Not our doing." },
		{ good: "Last year the desk saved $2.6 million.", tempting: true, note: "A fact of the past." },
		{ good: "The platform will cost $400,000.", tempting: true, note: "A price." },
		{ good: "The new screen will save the double entry of orders.", tempting: true, note: "Done twice over." },
		{ good: "The contract obliges us to pay $1.2 million a year.", tempting: true, note: "A cost." },
		{ good: "In 2025 the lockers saved €300,000.", tempting: true, note: "A fact of the past." },
		{
			good: "## What it costs and brings\n\n| | 2027 | 2028 |\n|---|---:|---:|\n| Scales and app | £48,000 | £6,000 |\n| Premium kept | £90,000 | £95,000 |\n| Net | £42,000 | £89,000 |\n\nPayback is six months after the start.",
			tempting: true,
			note: "The table above holds both sides.",
		},
		{
			good: "Fewer turn-aways will bring us closer to your target of £9 a crate.",
			tempting: true,
			note: "A figure that the reader has set.",
		},
	],
	*passes(argument, passage) {
		for (const { figure, sums, shown } of promisesIn(argument, passage))
			if (shown) yield { passage, range: figure, verdict: "accepted", because: shown };
			else if (standsAgain(argument, passage, sums))
				yield { passage, range: figure, verdict: "accepted", because: "the same amount stands again in the paper." };
	},
	*check(argument) {
		for (const [index, found] of argument.perSection(unshownIn).entries()) {
			const alone = argument.sections[index]!;
			for (const { place, promises } of found) {
				const passage = alone.document.passages[place]!;
				const unshown = promises.filter(({ sums }) => !standsAgain(argument, passage, sums));
				const first = unshown.find(({ isMoney }) => isMoney) ?? unshown[0];
				if (first) yield moved(first.hit, alone.start);
			}
		}
	},
};

interface PromisedFigure {
	readonly sentence: number;
	readonly figure: Span;
	/** The amounts of which one may stand again in the paper. */
	readonly sums: readonly Sum[];
	/** How its own section shows where the figure comes from, for the writer. */
	readonly shown: string | undefined;
}

/** What a passage promises and its section does not show. */
interface Unshown {
	/** Which passage of the section it is. */
	readonly place: number;
	/** Each with what is to be said of it; the places of that count from the start of the section. */
	readonly promises: readonly { readonly sums: readonly Sum[]; readonly isMoney: boolean; readonly hit: Hit }[];
}

function unshownIn(alone: Argument): readonly Unshown[] {
	return alone.authored.flatMap((passage) => {
		const cell = unworkedFigure(alone, passage);
		const unshown = cell
			? [wholeOf(cell)]
			: [...promisesIn(alone, passage), ...statedIn(alone, passage)].filter(({ shown }) => !shown);
		if (unshown.length === 0) return [];
		const holder = cell ?? passage;
		const promises = unshown.map((promise) => ({
			sums: promise.sums,
			isMoney: promise.sums[0]?.mention.tag === "money",
			hit: moved(hitOf(alone, holder, promise), -alone.start),
		}));
		return [{ place: alone.placeOf(holder), promises }];
	});
}

/** A cell's figure, of which no sum stands again: whatever else is like it, its own row shows no working. */
function wholeOf({ prose }: Passage): PromisedFigure {
	return { sentence: 0, figure: { start: 0, end: prose.length }, sums: [], shown: undefined };
}

function statedIn(argument: Argument, passage: Passage): readonly PromisedFigure[] {
	const figure = passage.row && statedFigure(argument, passage);
	if (!figure) return NO_PROMISES;
	const { sentence } = figure;
	const sums = sumsOf(argument.readingOf(passage), sentence, figure);
	return [{ sentence, figure, sums, shown: undefined }];
}

function promisesIn(argument: Argument, passage: Passage): readonly PromisedFigure[] {
	if (!mayPromise(argument, passage)) return NO_PROMISES;
	const reading = argument.readingOf(passage);
	if (reading.has("placeholder")) return NO_PROMISES;
	return reading.sentences.flatMap((_, sentence) => {
		const figure = promisedFigure(argument, passage, sentence);
		if (!figure) return [];
		const sums = sumsOf(reading, sentence, figure);
		return [{ sentence, figure, sums, shown: howShown(argument, passage, sentence, figure) }];
	});
}

const NO_PROMISES: readonly PromisedFigure[] = [];

function hitOf(argument: Argument, passage: Passage, { sentence, figure }: PromisedFigure): Hit {
	const quote = argument.quote(passage, figure);
	const text = "The sum: [number of cases] × [amount per case] × [share we keep].";
	return {
		span: argument.spanOf(passage, figure),
		message: `“${quote}”: where does it come from? Show the inputs and the sum here, or say where they stand.`,
		fixes: passage.row ? [] : [sentenceFix(argument, passage, sentence, "Show the sum", text)],
	};
}
