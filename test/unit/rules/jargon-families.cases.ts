import type { Family } from "../families";

/** Where a word of jargon argues, and where it names, cites or sets aside. */
export const JARGON_FAMILIES: readonly Family[] = [
	{
		name: "what is missed is praised",
		found: [
			"Discounts alone won't win hearts and minds among skippers.",
			"Our present letters do not deliver a seamless experience.",
			"Our vision is nothing less than a paradigm shift.",
			"Without a customer-centric mindset we will not keep up.",
			"Only if we know the skippers can we offer a seamless crossing.",
			"What no rival can copy is an emotional bond with our brand.",
			"Clerks should be having member-centric talks rather than filling forms.",
		],
		notFound: [
			"We do not promise to delight anyone.",
			"If you want a seamless crossing, take the train.",
			"World-class is a strong word.",
		],
	},
	{
		name: "terms of art",
		found: ["The desk needs a holistic view of each grower."],
		notFound: [
			"The holistic needs assessment is filled in on paper.",
			"The 360-degree feedback of the mates was done in May.",
			"The user-led charity meets in the hall and asks for a ramp.",
		],
	},
	{
		name: "experiences by their adjective",
		found: [
			"We propose to elevate the whole end-to-end passenger journey.",
			"The reward is a distinctive, on-brand experience at the gate.",
			"Skippers who carry two phones need device-agnostic services from us.",
			"We ask for an insight-led engagement model in the yards.",
		],
		notFound: [
			"The guests loved it on the quay in Leith.",
			"We have mapped the end-to-end user journey of each form.",
			"The engine is a next-generation diesel.",
		],
	},
	{
		name: "cells that say a clause",
		found: ["| Theme | What it means |\n|---|---|\n| Approach | A seamless hand-over between wards and nurses |"],
		notFound: [
			"| Name | Type |\n|---|---|\n| Omnichannel Desk Pro | SaaS licence |",
			"| Step | Effect | Size |\n|---|---|---|\n| Desk | A seamless hand-over between wards and nurses | 14 calls |",
		],
	},
	{
		name: "who will say so",
		found: [],
		notFound: [
			"Sceptics will say that this is a customer-centric toy.",
			"Skeptics will say that this is a customer-centric toy.",
			"Doubters will say that this is a customer-centric toy.",
		],
	},
	{
		name: "norms that ask for it",
		found: [],
		notFound: [
			"The Ports Decree requires operators to be customer-centric.",
			"The Ports Statute requires operators to be customer-centric.",
			"The Ports Treaty requires operators to be customer-centric.",
		],
	},
	{
		name: "what has seams, or none",
		found: [],
		notFound: [
			"The lodge gets a seamless cladding.",
			"Each tram gets a seamless upholstery.",
			"The lodge gets a seamless gutter.",
			"The lodge gets a seamless stone countertop.",
			"The lodge gets a seamless membrane.",
			"The lodge gets a seamless underlay.",
		],
	},
];
