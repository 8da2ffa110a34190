// A C++ header named .h.
#ifndef DEMO_MIXED_H_
#define DEMO_MIXED_H_

#include <string>

namespace demo {

class Mixed {
 public:
  Mixed();
  std::string Name() const;

 private:
  int id_;
};

}  // namespace demo

#endif  // DEMO_MIXED_H_
