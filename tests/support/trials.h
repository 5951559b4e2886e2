#pragma once

namespace fabula {

/// How many random trials a property test makes: `n`, or a tenth of them where sanitizers watch,
/// for which each takes ten times as long and one that touches the memory suffices.
constexpr int trials(int n) {
#ifdef __SANITIZE_ADDRESS__
  return n / 10;
#else
  return n;
#endif
}

}  // namespace fabula
