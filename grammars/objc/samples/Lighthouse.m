#import "Lighthouse.h"
#import <Foundation/Foundation.h>
#include <math.h>
@import CoreLocation;

@class Keeper, Lens;
@protocol Dimming;

#define FLASHES 3

/** Called when the lamp is lit. */
typedef void (^LitHandler)(BOOL success);

static NSString *const kStation = @"north";
static int lit = 0;

/// What can be seen from the sea.
@protocol Visible <NSObject>
- (double)range;
@required
- (BOOL)isVisibleFrom:(CLLocation *)place at:(NSDate *)time;
@optional
@property (nonatomic, readonly) int brightness;
@end

/// A lighthouse with a keeper.
@interface Lighthouse<T> : NSObject <Visible> {
  @private
  Lens *_lens;
  int _count;
  double _angles[4];
  NSError **_failure;
}
@property (nonatomic, copy) NSString *name;
@property (nonatomic, assign) double height;
@property (nonatomic, strong) NSError **error;
@property (nonatomic, copy) void (^handler)(BOOL);
+ (instancetype)lighthouseWithName:(NSString *)name height:(double)height;
- (void)light;
@end

@interface Lighthouse (Repair)
- (void)replaceLens:(Lens *)lens;
@end

@interface Lighthouse ()
@property (nonatomic) int secret;
@end

@compatibility_alias Tower Lighthouse;

@implementation Lighthouse

@synthesize name = _name;

static int flashes = FLASHES;

static double square(double x) {
  return x * x;
}

static char *label(void) {
  return "north";
}

static NSString *greeting = @"ahoy";

+ (instancetype)lighthouseWithName:(NSString *)name height:(double)height {
  Lighthouse *made = [[self alloc] init];
  made.name = name;
  made->_count = lit;
  double squares[2] = { 1, 2 };
  int unused;
  Keeper *keeper;
  [made addObserver:keeper selector:@selector(light)];
  return made;
}

/* Lights the lamp. */
- (void)light {
  LitHandler done = ^(BOOL success) {
    NSLog(@"%d", success);
  };
  NSArray<Lens *> *lenses = [self lenses];
  done(YES);
  flashes = flashes + 1;
  self.height = sqrt(square(_count)) + lenses.count;
}

- brightness { return nil; }

@end

int count_lit(int *counts, int total) {
  return counts[0] + total + lit;
}
