#include "render/theme.h"

#include "tests/catch.h"

using namespace fabula;

TEST_CASE("contrast follows WCAG") {
  CHECK(contrast(0x000000, 0xffffff) == Approx(21));
  CHECK(contrast(0x0072b2, 0xffffff) == Approx(5.19).margin(0.01));
  CHECK(contrast(0xffffff, 0x0072b2) == contrast(0x0072b2, 0xffffff));
}

TEST_CASE("text and marks can be told from every ground they stand on") {
  for (const Theme& theme : {light_theme, dark_theme})
    for (Ink ground : {Ink::ground, Ink::tint}) {
      CHECK(contrast(theme[Ink::text], theme[ground]) >= 7);
      CHECK(contrast(theme[Ink::secondary], theme[ground]) >= 4.5);
      for (std::size_t n = 0; n < series_count; ++n)
        CHECK(contrast(theme[series(n)], theme[ground]) >= 4.4);
    }
}

TEST_CASE("no two series have the same colour, and they repeat") {
  for (const Theme& theme : {light_theme, dark_theme})
    for (std::size_t a = 0; a < series_count; ++a)
      for (std::size_t b = a + 1; b < series_count; ++b)
        CHECK(theme[series(a)] != theme[series(b)]);
  CHECK(series(series_count) == series(0));
}
