#!/usr/bin/env python3
"""Trains the scorer on the table that `npm run features` wrote, and writes its weights as a module.

    python3 script/train.py TABLE [--fold a|both] [--write src/scorer/weights.ts --corpus NAME]

Needs lightgbm and numpy (script/requirements.txt). With --fold a it trains on the articles of fold a and shows figures for fold b;
with both it shows figures by cross-validation over articles, and trains on all. Evidence on a line never makes it less likely to be
noise: those columns are held to a monotone answer.
"""
import argparse
import base64
import datetime
import json
import os

import lightgbm as lgb
import numpy as np

parser = argparse.ArgumentParser()
parser.add_argument('table')
parser.add_argument('--fold', choices=['a', 'both'], default='a')
parser.add_argument('--write')
parser.add_argument('--corpus', default='a corpus')
args = parser.parse_args()

with open(os.path.join(args.table, 'texts.json'), encoding='utf8') as file:
    table = json.load(file)
names, texts = table['columns'], table['texts']
rows = np.fromfile(os.path.join(args.table, 'rows.bin'), dtype=np.float32).reshape(-1, len(names))
counts = np.array([len(text['labels']) for text in texts])
starts = np.concatenate([[0], np.cumsum(counts)])
text_of = np.repeat(np.arange(len(texts)), counts)


def per_row(key):
    return np.concatenate([text[key] for text in texts])


def per_text(key):
    return np.array([text[key] for text in texts])[text_of]


labels, words, is_open = per_row('labels'), per_row('words').astype(float), per_row('open') == 1
kind, fold, article = per_text('kind'), per_text('fold'), per_text('id')
group = np.array([int(name) // 2 % 5 for name in article])
known = labels >= 0
is_page = np.isin(kind, ['page', 'layout'])
is_body = kind == 'body'
is_extract = ~is_page & ~is_body
body_words = np.bincount(text_of, weights=words * (labels == 0))[text_of]

first_columns = [i for i, name in enumerate(names) if not name.startswith('look:')]
all_columns = list(range(len(names)))
rising = {'said', 'saidInside', 'saidNear', 'cue', 'look:first'}


def fit(chosen, columns, weights, trees, leaves, rate, least):
    parameters = {
        'objective': 'binary', 'learning_rate': rate, 'num_leaves': leaves, 'min_data_in_leaf': least,
        'feature_fraction': 0.5, 'feature_fraction_seed': 1, 'bagging_fraction': 0.7, 'bagging_freq': 1, 'bagging_seed': 1,
        'lambda_l2': 5, 'max_bin': 63, 'num_threads': 2, 'deterministic': True, 'force_col_wise': True, 'verbose': -1,
        'monotone_constraints': [1 if names[i] in rising else 0 for i in columns],
    }
    data = lgb.Dataset(rows[np.ix_(chosen, columns)], labels[chosen], weight=weights[chosen])
    return lgb.train(parameters, data, num_boost_round=trees)


def look(first):
    """Fills the columns of the second look, as Features.look does."""
    k = names.index('look:before1')
    sizes = np.exp2(rows[:, names.index('size')]) - 1
    for t in range(len(texts)):
        a, b = starts[t], starts[t + 1]
        if is_extract[a]:
            continue
        p, size, n = first[a:b], sizes[a:b], b - a
        out = rows[a:b]
        kept = np.concatenate([[0], np.cumsum((1 - p) * size)])
        sums = np.concatenate([[0], np.cumsum(size)])
        i = np.arange(n)
        out[:, k] = np.concatenate([[1], p])[:n]
        out[:, k + 1] = np.concatenate([[1, 1], p])[:n]
        out[:, k + 2] = np.concatenate([p, [1]])[1:]
        out[:, k + 3] = np.concatenate([p, [1, 1]])[2:]
        low, high = np.maximum(0, i - 5), np.minimum(n, i + 6)
        out[:, k + 4] = (kept[high] - kept[low] - (1 - p) * size) / np.maximum(1, sums[high] - sums[low] - size)
        whole = max(1, kept[n])
        out[:, k + 5] = kept[:n] / whole
        out[:, k + 6] = (kept[n] - kept[1:]) / whole
        stays = p < 0.5
        before = 99
        for j in range(n):
            out[j, k + 7] = min(30, before)
            before = 1 if stays[j] else before + 1
        after = 99
        for j in range(n - 1, -1, -1):
            out[j, k + 8] = min(30, after + 1)
            after = 0 if stays[j] else min(99, after + 1)
        long = np.flatnonzero(stays & (size >= 60))
        first_kept, last_kept = (long[0], long[-1]) if len(long) else (n, -1)
        out[:, k + 9] = np.where(i < first_kept, -1, np.where(i > last_kept, 1, 0))
        out[:, k + 10] = p


# Every text counts the same, and its lines by their words; bodies are there so that text without noise stays whole.
page_weights = 10 * (np.maximum(words, 1) + 2) / (body_words + 50) * np.where(is_body, 0.5, 1)
extract_weights = np.sqrt(np.maximum(words, 1)) * np.where(is_body, 0.3, 1)
for_pages, for_extracts = (is_page | is_body) & known, (is_extract | is_body) & known & is_open
FIRST = {'trees': 40, 'leaves': 24, 'rate': 0.15, 'least': 100}
SECOND = {'trees': 60, 'leaves': 24, 'rate': 0.12, 'least': 100}
EXTRACT = {'trees': 40, 'leaves': 12, 'rate': 0.1, 'least': 30}


def cross(chosen, columns, weights, settings, among):
    """What models that did not see an article think of it."""
    out = np.zeros(len(labels))
    for g in range(5):
        model = fit(chosen & among & (group != g), columns, weights, **settings)
        part = among & (group == g)
        out[part] = model.predict(rows[np.ix_(part, columns)])
    return out


def calibrate(p, chosen):
    """Slope and shift that make odds tell the share of noise (Platt, 1999), by Newton's method."""
    x, y, w = np.log(p[chosen] / (1 - p[chosen])), labels[chosen], np.where(is_body, 0.3, 1)[chosen]
    design = np.stack([x, np.ones_like(x)], 1)
    slope_shift = np.array([1.0, 0.0])
    for _ in range(20):
        q = 1 / (1 + np.exp(-design @ slope_shift))
        hessian = (design * (w * q * (1 - q))[:, None]).T @ design + 1e-6 * np.eye(2)
        slope_shift += np.linalg.solve(hessian, design.T @ (w * (y - q)))
    return slope_shift


def scaled(p, slope_shift):
    odds = slope_shift[0] * np.log(np.clip(p, 1e-9, 1 - 1e-9) / (1 - np.clip(p, 1e-9, 1 - 1e-9))) + slope_shift[1]
    return 1 / (1 + np.exp(-odds))


def figures(p, chosen, extract):
    for threshold in (0.5, 0.6, 0.7, 0.8, 0.9):
        stays = p < threshold
        told = [f'threshold {threshold}']
        for name in ('page', 'layout'):
            m = chosen & (kind == name) & known
            hit = np.bincount(text_of[m], weights=(words * stays * (labels == 0))[m], minlength=len(texts))
            left = np.bincount(text_of[m], weights=(words * stays)[m], minlength=len(texts))
            body = np.bincount(text_of[m], weights=(words * (labels == 0))[m], minlength=len(texts))
            ok = body > 0
            precision, recall = np.mean(hit[ok] / np.maximum(1, left[ok])), np.mean(hit[ok] / body[ok])
            told.append(f'{name} P {precision:.3f} R {recall:.3f} F {2 * precision * recall / (precision + recall):.4f}')
        gone = extract >= threshold
        for name in ('readability', 'defuddle', 'body'):
            m = chosen & (kind == name) & known
            lost = 1e4 * (words * gone)[m & (labels == 0)].sum() / max(1, words[m & (labels == 0)].sum())
            noise = m & (labels == 1)
            told.append(f'{name} ' + (f'noise {100 * gone[noise].mean():.1f}% ' if noise.any() else '') + f'lost {lost:.1f}/10k')
        print(' · '.join(told))


def pack(model, columns, slope_shift=(1, 0)):
    """Trees as bytes: see trees.ts."""
    trees = model.dump_model()['tree_info']
    used, cuts = [], []

    def collect(node):
        if 'split_feature' in node:
            name = names[columns[node['split_feature']]]
            if name not in used:
                used.append(name)
                cuts.append(set())
            cuts[used.index(name)].add(float(f"{node['threshold']:.5g}"))
            collect(node['left_child'])
            collect(node['right_child'])

    for tree in trees:
        collect(tree['tree_structure'])
    cuts = [sorted(values) for values in cuts]
    values = []

    def leaves(node):
        if 'leaf_value' in node:
            values.append(node['leaf_value'])
        else:
            leaves(node['left_child'])
            leaves(node['right_child'])

    for tree in trees:
        leaves(tree['tree_structure'])
    scale = max(abs(value) for value in values) / 127
    out = bytearray()

    def write(node):
        if 'leaf_value' in node:
            out.extend((255, 128 + round(node['leaf_value'] / scale)))
        else:
            column = used.index(names[columns[node['split_feature']]])
            out.extend((column, cuts[column].index(float(f"{node['threshold']:.5g}"))))
            write(node['left_child'])
            write(node['right_child'])

    for tree in trees:
        write(tree['tree_structure'])
    return {
        'columns': used,
        'cuts': [' '.join(f'{value:.5g}' for value in values) for values in cuts],
        'trees': base64.b64encode(bytes(out)).decode(),
        'scale': float(f'{scale * slope_shift[0]:.6g}'),
        'base': float(f'{slope_shift[1]:.6g}'),
    }


train = fold == 'a' if args.fold == 'a' else np.ones(len(labels), bool)
first = cross(for_pages, first_columns, page_weights, FIRST, train & (is_page | is_body))
first_model = fit(for_pages & train, first_columns, page_weights, **FIRST)
if args.fold == 'a':
    rest = ~train & (is_page | is_body)
    first[rest] = first_model.predict(rows[np.ix_(rest, first_columns)])
look(first)
second_model = fit(for_pages & train, all_columns, page_weights, **SECOND)
extract_model = fit(for_extracts & train, first_columns, extract_weights, **EXTRACT)
out_of_sample = cross(for_extracts, first_columns, extract_weights, EXTRACT, train & (is_extract | is_body) & is_open)
slope_shift = calibrate(out_of_sample, for_extracts & train)
print(f'extracts: odds x {slope_shift[0]:.2f} + {slope_shift[1]:.2f}')
if args.fold == 'a':
    second, extract = np.zeros(len(labels)), np.zeros(len(labels))
    second[rest] = second_model.predict(rows[rest])
    part = ~train & ~is_page & is_open
    extract[part] = scaled(extract_model.predict(rows[np.ix_(part, first_columns)]), slope_shift)
    figures(second, ~train, extract)
else:
    second = cross(for_pages, all_columns, page_weights, SECOND, is_page | is_body)
    extract = np.where(is_open & ~is_page, scaled(out_of_sample, slope_shift), 0)
    figures(second, train, extract)
for label, p, m in (('pages', second, is_page & known), ('extracts', extract, is_extract & known & is_open)):
    m = m & (~train if args.fold == 'a' else train)
    told = []
    for low in np.arange(0, 1, 0.1):
        part = m & (p >= low) & (p < low + 0.1)
        if part.any():
            told.append(f'{low:.1f}: {labels[part].mean():.2f} of {part.sum()}')
    print(f'calibration on {label} · ' + ' · '.join(told))

if args.write:
    told = json.dumps(
        {'first': pack(first_model, first_columns), 'second': pack(second_model, all_columns), 'extract': pack(extract_model, first_columns, slope_shift)},
        indent=2,
    )
    articles = len({name for name, use in zip(article, train) if use})
    with open(args.write, 'w', encoding='utf8') as file:
        file.write(
            f'/**\n * Weights of the scorer. Written by script/train.py on {datetime.date.today()}, from {articles} articles of {args.corpus}'
            f' (fold {args.fold}): do not edit.\n */\n'
            "import type {PackedTrees} from './trees.js'\n\n"
            "export const weights: {readonly first: PackedTrees; readonly second: PackedTrees; readonly extract: PackedTrees} = "
            f'{told}\n'
        )
    print(f'{args.write}: {os.path.getsize(args.write)} bytes')
