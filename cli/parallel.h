#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace fabula::cli {

/// Applies `work` to everything that `next` yields and hands the results to `take` in the order of
/// the input, so the outcome does not depend on `jobs`. `next` and `take` run on the calling
/// thread, `work` on `jobs` others (on the calling thread for one job). At most four items a job
/// are on the way at once, so memory does not grow with the input. The first exception of `work` in
/// the order of the input, or any of `next` and `take`, ends the run and is thrown on.
///
/// next: () -> std::optional<In>;  work: (In&) -> Out;  take: (In&, Out) -> void.
template <typename Next, typename Work, typename Take>
void ordered_map(std::size_t jobs, Next next, Work work, Take take) {
  using In = typename decltype(next())::value_type;
  using Out = decltype(work(std::declval<In&>()));

  if (jobs <= 1) {
    while (std::optional<In> in = next()) take(*in, work(*in));
    return;
  }

  struct Item {
    In in;
    std::optional<Out> out;
    std::exception_ptr error;
    bool done = false;
  };
  std::mutex mutex;
  std::condition_variable work_there;
  std::condition_variable work_done;
  std::deque<Item*> waiting;  // guarded by the mutex, as are the results in the items
  bool closed = false;

  std::vector<std::unique_ptr<Item>> ring(4 * jobs);  // item i lies in slot i % size
  std::size_t begun = 0;
  std::size_t taken = 0;

  const auto serve = [&] {
    for (std::unique_lock lock(mutex);;) {
      work_there.wait(lock, [&] { return closed || !waiting.empty(); });
      if (closed) return;
      Item& item = *waiting.front();
      waiting.pop_front();
      lock.unlock();
      std::optional<Out> out;
      std::exception_ptr error;
      try {
        out.emplace(work(item.in));
      } catch (...) {
        error = std::current_exception();
      }
      lock.lock();
      item.out = std::move(out);
      item.error = error;
      item.done = true;
      work_done.notify_one();
    }
  };
  std::vector<std::jthread> threads;
  struct Close {  // before the threads are joined, whatever way this function is left
    std::mutex& mutex;
    bool& closed;
    std::condition_variable& work_there;
    std::vector<std::jthread>& threads;
    ~Close() {
      {
        const std::lock_guard lock(mutex);
        closed = true;
      }
      work_there.notify_all();
      threads.clear();
    }
  } close{mutex, closed, work_there, threads};
  for (std::size_t i = 0; i < jobs; ++i) threads.emplace_back(serve);

  bool more = true;
  while (more || taken < begun) {
    if (more && begun - taken < ring.size()) {
      std::optional<In> in = next();
      more = in.has_value();
      if (!more) continue;
      auto& slot = ring[begun++ % ring.size()];
      slot = std::make_unique<Item>(Item{std::move(*in), {}, {}, false});
      const std::lock_guard lock(mutex);
      waiting.push_back(slot.get());
      work_there.notify_one();
      continue;
    }
    Item& oldest = *ring[taken++ % ring.size()];
    {
      std::unique_lock lock(mutex);
      work_done.wait(lock, [&] { return oldest.done; });
    }
    if (oldest.error) std::rethrow_exception(oldest.error);
    take(oldest.in, std::move(*oldest.out));
  }
}

/// The number of processors that this process may use.
inline std::size_t processors() { return std::max(1U, std::thread::hardware_concurrency()); }

}  // namespace fabula::cli
