#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints every country of ISO 3166-1 as CSV (iso2,ru,ky,en), from the iso-codes package: run by the build."""
import csv
import gettext
import json
import sys

SHARE = "/usr/share"
# Names that a text cannot tell from common words («Того», «Перу» of "перо" stays: it is rare), or that the package
# has in the order of a list or not at all.
RUSSIAN = {"TG": "Республика Того", "VA": "Ватикан", "CF": "Центральноафриканская Республика",
           "DO": "Доминиканская Республика", "BN": "Бруней", "VG": "Британские Виргинские острова",
           "VI": "Американские Виргинские острова", "SX": "Синт-Мартен", "MF": "Сен-Мартен", "KP": "КНДР",
           "ZA": "ЮАР"}
KYRGYZ = {"KP": "КЭДР", "MK": "Түндүк Македония", "LA": "Лаос", "SZ": "Эсватини", "ME": "Черногория",
          "VG": "Британ Виргин аралдары", "VI": "Америка Виргин аралдары", "SX": "Синт-Мартен", "MF": "Сен-Мартен",
          "CD": "Конго Демократиялык Республикасы", "BN": "Бруней", "TG": "Того Республикасы",
          "MP": "Түндүк Мариана аралдары"}
ENGLISH = {"VA": "Holy See", "CD": "Democratic Republic of the Congo", "BN": "Brunei",
           "FM": "Federated States of Micronesia", "VG": "British Virgin Islands", "VI": "US Virgin Islands",
           "SX": "Sint Maarten", "MF": "Saint Martin", "FK": "Falkland Islands", "CC": "Cocos Islands"}


def main():
    with open(f"{SHARE}/iso-codes/json/iso_3166-1.json", encoding="utf-8") as file:
        countries = json.load(file)["3166-1"]
    words = {language: gettext.translation("iso_3166-1", f"{SHARE}/locale", languages=[language], fallback=True)
             for language in ("ru", "ky")}
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["iso2", "ru", "ky", "en"])
    for country in sorted(countries, key=lambda one: one["alpha_2"]):
        iso = country["alpha_2"]
        english = country.get("common_name") or country["name"]
        out.writerow([iso, RUSSIAN.get(iso) or words["ru"].gettext(english),
                      KYRGYZ.get(iso) or words["ky"].gettext(english), ENGLISH.get(iso) or english])


main()
